import type { NamedIssue, Registers } from '../../extract/registers.ts';
import type { Actor, Issue, Office, Side } from '../../model/actor.ts';
import { readForm } from '../../seed-format/read-form.ts';
import { type ActorForm, actorsForm, issuesForm } from '../../seed-format/register-forms.ts';
import {
  faultOfValue,
  type Report,
  within,
  type YamlFile,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { checkKnown, type KnownIds, readIds } from './known-ids.ts';
import { readTimelineSettings } from './read-timeline-settings.ts';
import { readRegister, type SeedFolder } from './seed-files.ts';

/** The registers of a folder as machine reading wants them: everybody with aliases, issues with terms. */
export function readRegisters(folder: SeedFolder, report: Report): Registers {
  const { sides } = readTimelineSettings(readRegister('timeline.yaml', folder, report), report);
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

/** An actor with the names by which the texts call it, beside its own. */
export type NamedActor = { readonly actor: Actor; readonly aliases: readonly string[] };

/** The people and bodies of `actors.yaml`. */
export function readActors(
  file: YamlFile,
  sides: KnownIds<Side>,
  report: Report,
): KnownIds<NamedActor> {
  const root: YamlLocation = { file, path: [] };
  const forms = readForm(file, actorsForm, report);
  const { ids, complete } = readIds(forms ?? [], 'an actor', root, report);
  const entries = new Map<string, NamedActor>();
  for (const [index, form] of (forms ?? []).entries()) {
    const named = form && readActor(form, within(root, index), sides, report);
    if (named) entries.set(named.actor.id, named);
  }
  const where = 'actors.yaml';
  return { what: 'actor', where, ids, entries, complete: complete && forms !== null };
}

function readActor(
  { id, name, kind, side, aliases, offices }: ActorForm,
  spot: YamlLocation,
  sides: KnownIds<Side>,
  report: Report,
): NamedActor | null {
  if (side !== undefined) checkKnown(sides, side, within(spot, 'side'), report);
  const held: Office[] = [];
  for (const [index, office] of (offices ?? []).entries()) {
    const { title, from = null, to = null } = office ?? {};
    if (from !== null && to !== null && to < from) {
      const message = `the office "${title}" ends on ${to}, before it begins on ${from}. Correct one of them.`;
      report(faultOfValue(within(spot, 'offices', index, 'to'), message));
    }
    if (title !== undefined) held.push({ title, from, to });
  }
  if (id === undefined || name === undefined || kind === undefined || side === undefined)
    return null;
  const names = (aliases ?? []).filter((alias) => alias !== undefined);
  return { actor: { id, name, kind, side, offices: held }, aliases: names };
}

/** The issues of `issues.yaml`. */
export function readIssues(file: YamlFile, report: Report): KnownIds<Issue> {
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
