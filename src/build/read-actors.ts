import type { Actor, Office, Side } from '../model/register.ts';
import { readForm } from './forms/read-form.ts';
import { type ActorForm, actorsForm } from './forms/register-forms.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import type { YamlFile } from './forms/yaml-file.ts';
import { checkKnown, type Known } from './known.ts';
import { readIds } from './read-ids.ts';

/** An actor with the names by which the texts call it, beside its own. */
export type NamedActor = { readonly actor: Actor; readonly aliases: readonly string[] };

/** The people and bodies of `actors.yaml`. */
export function readActors(file: YamlFile, sides: Known<Side>, report: Report): Known<NamedActor> {
  const root: Spot = { file, path: [] };
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
  spot: Spot,
  sides: Known<Side>,
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
