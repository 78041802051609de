import type { Issue } from '../model/register.ts';
import { readForm } from './forms/read-form.ts';
import { issuesForm } from './forms/register-forms.ts';
import type { Report } from './forms/spot.ts';
import type { YamlFile } from './forms/yaml-file.ts';
import type { Known } from './known.ts';
import { readIds } from './read-ids.ts';

/** The issues of `issues.yaml`. */
export function readIssues(file: YamlFile, report: Report): Known<Issue> {
  const forms = readForm(file, issuesForm, report);
  const { ids, complete } = readIds(forms ?? [], 'an issue', { file, path: [] }, report);
  const entries = new Map<string, Issue>();
  for (const form of forms ?? []) {
    if (form?.id === undefined || form.label === undefined) continue;
    entries.set(form.id, { id: form.id, label: form.label });
  }
  const where = 'issues.yaml';
  return { what: 'issue', where, ids, entries, complete: complete && forms !== null };
}
