import type { NamedIssue, Registers } from '../extract/registers.ts';
import { readForm } from './forms/read-form.ts';
import { issuesForm } from './forms/register-forms.ts';
import type { Report } from './forms/spot.ts';
import type { YamlFile } from './forms/yaml-file.ts';
import { readActors } from './read-actors.ts';
import type { SeedFolder } from './read-folder.ts';
import { readFrame } from './read-frame.ts';
import { readRegister } from './read-yaml.ts';

/** The registers of a folder as machine reading wants them: everybody with aliases, issues with terms. */
export function readRegisters(folder: SeedFolder, report: Report): Registers {
  const { sides } = readFrame(readRegister('timeline.yaml', folder, report), report);
  const actors = readActors(readRegister('actors.yaml', folder, report), sides, report);
  const issues = readIssueTerms(readRegister('issues.yaml', folder, report), report);
  return { actors: [...actors.entries.values()], issues };
}

/** The issues of `issues.yaml` with the terms that signal them; the label is one. */
export function readIssueTerms(file: YamlFile, report: Report): readonly NamedIssue[] {
  return (readForm(file, issuesForm, report) ?? []).flatMap((form) => {
    if (form?.id === undefined || form.label === undefined) return [];
    const terms = (form.terms ?? []).filter((term) => term !== undefined);
    return [{ issue: { id: form.id, label: form.label }, terms: [form.label, ...terms] }];
  });
}
