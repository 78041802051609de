import type { NamedActor, NamedIssue, Registers } from '../../extract/registers.ts';
import type { Office, Side } from '../../model/actor.ts';
import { type ProposedPart, proposedParts } from '../../model/timeline.ts';
import { type AddFault, CorpusError, type Fault } from '../../seed-format/fault.ts';
import { readForm } from '../../seed-format/read-form.ts';
import { type ActorForm, actorsForm, issuesForm } from '../../seed-format/register-forms.ts';
import {
  faultOfValue,
  locationIn,
  type YamlFile,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { checkKnown, type KnownIds, readIds } from './known-ids.ts';
import { readTimelineSettings, type TimelineSettings } from './read-timeline-settings.ts';
import { rememberedStep } from './remembered-step.ts';
import { readRegister, type SeedFolder } from './seed-files.ts';

/** What `timeline.yaml`, `actors.yaml` and `issues.yaml` say. */
export type KnownRegisters = {
  readonly settings: TimelineSettings;
  readonly actors: KnownIds<NamedActor>;
  readonly issues: KnownIds<NamedIssue>;
  /** Those that the folder does not have. */
  readonly missing: readonly ProposedPart[];
};

/** Reads the registers of a folder, each of them once. */
function readRegisters(folder: SeedFolder, addFault: AddFault): KnownRegisters {
  return registersReader()(folder, addFault);
}

/** Reads registers again and again: one whose file stays the same is the same object. */
export function registersReader(): (folder: SeedFolder, addFault: AddFault) => KnownRegisters {
  const settingsOf = rememberedStep(
    ({ yamlOf }: RegisterInput, addFault) => readTimelineSettings(yamlOf(addFault), addFault),
    () => [],
  );
  const actorsOf = rememberedStep(
    ({ yamlOf, sides }: RegisterInput & { readonly sides: KnownIds<Side> }, addFault) =>
      readActors(yamlOf(addFault), sides, addFault),
    ({ sides }) => [...sides.ids, sides.complete],
  );
  const issuesOf = rememberedStep(
    ({ yamlOf }: RegisterInput, addFault) => readIssueRegister(yamlOf(addFault), addFault),
    () => [],
  );
  return (folder, addFault) => {
    const registerOf = (name: string) => {
      const file = folder.files.find((each) => each.name === name);
      const yamlOf = (add: AddFault) => readRegister(name, file, folder.displayPath, add);
      return { file, yamlOf };
    };
    const timeline = registerOf('timeline.yaml');
    const settings = settingsOf(timeline.file, timeline, addFault).result;
    const people = { ...registerOf('actors.yaml'), sides: settings.sides };
    const actors = actorsOf(people.file, people, addFault).result;
    const subjects = registerOf('issues.yaml');
    const issues = issuesOf(subjects.file, subjects, addFault).result;
    const files = { timeline, actors: people, issues: subjects };
    const missing = proposedParts.filter((part) => files[part].file === undefined);
    return { settings, actors, issues, missing };
  };
}

/** The YAML of a register, parsed only where the register is not known already. */
type RegisterInput = { readonly yamlOf: (addFault: AddFault) => YamlFile };

/** The registers as machine reading takes them. */
export function forExtraction({
  actors,
  issues,
}: Pick<KnownRegisters, 'actors' | 'issues'>): Registers {
  return { actors: [...actors.entries.values()], issues: [...issues.entries.values()] };
}

/** The registers of a folder for machine reading alone; throws a `CorpusError` with their faults. */
export function extractionRegisters(folder: SeedFolder): Registers {
  const faults: Fault[] = [...folder.faults];
  const registers = readRegisters(folder, (fault) => faults.push(fault));
  if (faults.length > 0) throw new CorpusError(faults);
  return forExtraction(registers);
}

/** The people and bodies of `actors.yaml`. */
function readActors(
  file: YamlFile,
  sides: KnownIds<Side>,
  addFault: AddFault,
): KnownIds<NamedActor> {
  const root: YamlLocation = { file, path: [] };
  const forms = readForm(file, actorsForm, addFault);
  const { ids, complete } = readIds(forms ?? [], 'an actor', root, addFault);
  const entries = new Map<string, NamedActor>();
  for (const [index, form] of (forms ?? []).entries()) {
    const named = form && readActor(form, locationIn(root, index), sides, addFault);
    if (named) entries.set(named.actor.id, named);
  }
  const where = 'actors.yaml';
  return { what: 'actor', where, ids, entries, complete: complete && forms !== null };
}

function readActor(
  { id, name, kind, side, jointly, aliases, offices }: ActorForm,
  location: YamlLocation,
  sides: KnownIds<Side>,
  addFault: AddFault,
): NamedActor | null {
  if (side !== undefined) checkKnown(sides, side, locationIn(location, 'side'), addFault);
  for (const [index, each] of (jointly ?? []).entries()) {
    if (each !== undefined) {
      checkKnown(sides, each, locationIn(location, 'jointly', index), addFault);
    }
  }
  const held: Office[] = [];
  for (const [index, office] of (offices ?? []).entries()) {
    const { title, from = null, to = null } = office ?? {};
    if (from !== null && to !== null && to < from) {
      const message = `the office "${title}" ends on ${to}, before it begins on ${from}. Correct one of them.`;
      addFault(faultOfValue(locationIn(location, 'offices', index, 'to'), message));
    }
    if (title !== undefined) held.push({ title, from, to });
  }
  if (id === undefined || name === undefined || kind === undefined || side === undefined)
    return null;
  const names = (aliases ?? []).filter((alias) => alias !== undefined);
  const together = jointly?.filter((each) => each !== undefined);
  const actor = { id, name, kind, side, offices: held };
  return {
    actor: together === undefined ? actor : { ...actor, jointly: together },
    aliases: names,
  };
}

/** The issues of `issues.yaml` with the terms that signal them; the label is one. */
function readIssueRegister(file: YamlFile, addFault: AddFault): KnownIds<NamedIssue> {
  const forms = readForm(file, issuesForm, addFault);
  const { ids, complete } = readIds(forms ?? [], 'an issue', { file, path: [] }, addFault);
  const entries = new Map<string, NamedIssue>();
  for (const form of forms ?? []) {
    if (form?.id === undefined || form.label === undefined) continue;
    const terms = (form.terms ?? []).filter((term) => term !== undefined);
    const issue = { id: form.id, label: form.label };
    entries.set(form.id, { issue, terms: [form.label, ...terms] });
  }
  const where = 'issues.yaml';
  return { what: 'issue', where, ids, entries, complete: complete && forms !== null };
}
