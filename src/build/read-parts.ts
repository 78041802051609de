import type { Part, Role } from '../model/event.ts';
import type { ActorId } from '../model/register.ts';
import type { AccountContext } from './account-context.ts';
import type { AccountForm } from './forms/source-form.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { checkKnown } from './known.ts';
import { names } from './words/names.ts';

/** An actor where an account names it. */
type Naming = { readonly id: ActorId; readonly role: Role; readonly spot: Spot };

/** The lists of an account, the strongest role first. */
const lists = [
  { key: 'participants', role: 'participant' },
  { key: 'speakers', role: 'speaker' },
  { key: 'mentioned', role: 'mentioned' },
] as const;

/** Who had which part in an event according to an account; the voice of a quote is a speaker. */
export function readParts(
  form: AccountForm,
  spot: Spot,
  context: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  report: Report,
): readonly Part[] {
  const listed = lists.flatMap(({ key, role }) =>
    (form[key] ?? []).flatMap((id, index) =>
      id === undefined ? [] : [{ id, role, key, spot: within(spot, key, index) }],
    ),
  );
  for (const [index, part] of listed.entries()) {
    const earlier = listed.slice(0, index).find(({ id }) => id === part.id);
    if (earlier === undefined) continue;
    const message = `"${part.id}" already stands in "${earlier.key}". Name it once, in its strongest role.`;
    report(faultOfValue(part.spot, message));
  }
  const voices = (form.quotes ?? []).flatMap((quote, index): Naming[] => {
    const voice = quote?.voice;
    if (voice === undefined) return [];
    return [{ id: voice, role: 'speaker', spot: within(spot, 'quotes', index, 'voice') }];
  });
  const named: readonly Naming[] = [...listed, ...voices];
  for (const { id, spot: at } of named) checkKnown(context.actors, id, at, report);
  const firsts = named.filter(
    (part, index) => named.findIndex(({ id }) => id === part.id) === index,
  );
  for (const part of firsts) checkNamed(part, context, report);
  return named.map(({ id, role }) => ({ id, role }));
}

function checkNamed(
  { id, spot }: Naming,
  { actors, text, days }: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  report: Report,
): void {
  const actor = actors.entries.get(id);
  if (actor === undefined || text === null || names(text.telling, actor, days)) return;
  const fact = `"${id}" is never named in ${text.name}`;
  const remedy = 'Leave it out, or add to actors.yaml the alias by which the text calls it';
  report(faultOfValue(spot, `${fact}. ${remedy}.`));
}
