import type { Actor, ActorId } from '../../model/actor.ts';
import type { EventKind, Status } from '../../model/event.ts';
import type { Act } from '../acts/act.ts';

/** What a title is made of. */
export type TitleParts = {
  readonly kind: EventKind;
  readonly status: Status;
  /** In the order of the text, the subject first. */
  readonly who: readonly ActorId[];
  readonly place: string | null;
  /** The labels of the issues discussed. */
  readonly issues: readonly string[];
  readonly act: Act;
  readonly actors: ReadonlyMap<ActorId, Actor>;
};

/** Of several kinds: with one participant, with several, and either still to come. */
type Forms = {
  readonly one: string;
  readonly several: string;
  readonly oneAhead: string;
  readonly severalAhead: string;
};

const forms: Readonly<Record<EventKind, Forms>> = {
  call: {
    one: '{who} holds a call',
    several: '{who} speak by phone',
    oneAhead: '{who} is to hold a call',
    severalAhead: '{who} are to speak by phone',
  },
  meeting: {
    one: '{who} attends a meeting{place}',
    several: '{who} meet{place}',
    oneAhead: '{who} is to attend a meeting{place}',
    severalAhead: '{who} are to meet{place}',
  },
  visit: {
    one: '{who} visits{to}',
    several: '{who} visit{to}',
    oneAhead: '{who} is to visit{to}',
    severalAhead: '{who} are to visit{to}',
  },
  statement: same('{who} makes a statement{on}', '{who} make a statement{on}'),
  briefing: same('{who} briefs the press{on}', '{who} brief the press{on}'),
  broadcast: same('{who} speaks on {what}', '{who} speak on {what}'),
  post: same('{who} posts on {what}', '{who} post on {what}'),
  publication: same('{who} publishes a document', '{who} publish a document'),
  appointment: same('{who} takes or leaves office', '{who} take or leave office'),
  negotiation: {
    one: '{who} in negotiations{on}',
    several: '{who} negotiate{on}',
    oneAhead: '{who} is to negotiate{on}',
    severalAhead: '{who} are to negotiate{on}',
  },
  military: same('{who} takes military action', '{who} take military action'),
  other: same('{who}', '{who}'),
};

function same(one: string, several: string): Forms {
  return { one, several, oneAhead: one, severalAhead: several };
}

/** A sentence without its full stop, of nothing but an event's parts: `Lee and Ray meet in Paris`. */
export function titleOf(parts: TitleParts): string {
  const { kind, status, who, place, issues, act, actors } = parts;
  const { one, several, oneAhead, severalAhead } = forms[kind];
  const ahead = status === 'announced';
  const plain = who.length > 1 ? (ahead ? severalAhead : several) : ahead ? oneAhead : one;
  const own = ahead ? (act.rule.titleAhead ?? act.rule.title) : act.rule.title;
  const form = fits(act, who) ? (own ?? plain) : plain;
  const names = who.map((id) => shortName(id, actors));
  const filled = form
    .replace('{who}', inList(names))
    .replace('{first}', names[0] ?? '')
    .replace('{others}', inList(names.slice(1)))
    .replace('{verb}', act.verb)
    .replace(
      '{what}',
      act.what || (kind === 'broadcast' ? 'the air' : kind === 'post' ? 'the net' : ''),
    )
    .replace('{place}', place === null ? '' : ` in ${place}`)
    .replace('{to}', act.what === '' ? '' : ` ${act.what}`)
    .replace('{on}', issues.length === 0 ? '' : ` on ${inList(issues.slice(0, 3))}`);
  const title = filled.replace(/\s+/g, ' ').trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title of the act's own words needs them all. */
function fits({ rule, verb, what }: Act, who: readonly ActorId[]): boolean {
  const form = rule.title ?? '';
  return (
    (!form.includes('{verb}') || verb !== '') &&
    (!form.includes('{what}') || what !== '') &&
    (!form.includes('{who}') || who.length > 0) &&
    (!form.includes('{others}') || who.length > 1)
  );
}

const nouns: Readonly<Record<EventKind, string>> = {
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
  statement: 'statement',
  briefing: 'briefing',
  broadcast: 'interview',
  post: 'post',
  publication: 'publication',
  appointment: 'appointment',
  negotiation: 'talks',
  military: 'military action',
  other: 'event',
};

/** The title in few words, for a chart: `Lee–Ray call`. */
export function labelOf({ kind, who, actors, act }: TitleParts): string {
  const names = who.map((id) => shortName(id, actors));
  if (names.length === 0) return act.what === '' ? nouns[kind] : shorten(act.what);
  if (names.length === 1) return `${names[0]}: ${nouns[kind]}`;
  return `${names.slice(0, 3).join('–')} ${nouns[kind]}`;
}

function shorten(words: string): string {
  return words.split(/\s+/).slice(0, 5).join(' ');
}

/** The name by which a title calls somebody: the last of a person's names, a body's whole one. */
function shortName(id: ActorId, actors: ReadonlyMap<ActorId, Actor>): string {
  const actor = actors.get(id);
  if (actor === undefined) return id;
  if (actor.kind === 'body') return actor.name;
  // Whom a text calls by an office alone has no surname.
  if (
    /\b(?:minister|president|secretary|chancellor|premier|king|queen|pope|state|general)$/i.test(
      actor.name,
    )
  )
    return actor.name;
  const words = actor.name.split(/\s+/);
  if (familyFirst.test(words[0] ?? '')) return words[0] ?? actor.name;
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return (particle === -1 ? words.slice(-1) : words.slice(particle)).join(' ');
}

/** Family names that stand before the given name. */
const familyFirst =
  /^(?:Xi|Li|Wang|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Hu|Jiang|Deng|Mao|Wen|Qin|Kim|Moon|Yoon|Park|Nguyen|Tran|Pham)$/;

/** `a`, `a and b`, `a, b and c`. */
function inList(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
