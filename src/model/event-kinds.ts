/**
 * The kinds of events: one record each. A new kind is one more record here; the compiler then
 * asks for its icon (ui/base/KindIcon.tsx), and a test for its name in the two READMEs that list
 * them. The words by which machine reading knows it are in extract/clauses/verb-lexicon.ts and
 * noun-lexicon.ts; without them no text is read as that kind.
 */

type EventKindFacts = {
  /** The noun for one event of the kind, as a heading: `Call`. */
  readonly label: string;
  /** The noun in a short title, `Lee–Ray call`; null where the title's own words say more. */
  readonly shortNoun: string | null;
  /**
   * A deed is something done, an utterance something said. Of two events of one date the deed
   * stands first: a call comes before the statement about it.
   */
  readonly family: 'deed' | 'utterance';
  /**
   * Whether its parties act together, so that texts may name either of them first. One event may
   * be told as any of these kinds: “talks” may be a call.
   */
  readonly joint: boolean;
  /**
   * What somebody says: `reported` by texts that may call it by another of these kinds,
   * `verbatim` where it is itself the text; null where nobody speaks.
   */
  readonly speech: 'reported' | 'verbatim' | null;
};

/** In the order in which a reader is offered them. */
export const eventKindFacts = {
  call: { label: 'Call', shortNoun: 'call', family: 'deed', joint: true, speech: null },
  meeting: { label: 'Meeting', shortNoun: 'meeting', family: 'deed', joint: true, speech: null },
  visit: { label: 'Visit', shortNoun: 'visit', family: 'deed', joint: true, speech: null },
  statement: {
    label: 'Statement',
    shortNoun: 'statement',
    family: 'utterance',
    joint: false,
    speech: 'reported',
  },
  briefing: {
    label: 'Briefing',
    shortNoun: 'briefing',
    family: 'utterance',
    joint: false,
    speech: 'reported',
  },
  broadcast: {
    label: 'Broadcast',
    shortNoun: 'broadcast',
    family: 'utterance',
    joint: false,
    speech: 'reported',
  },
  post: { label: 'Post', shortNoun: 'post', family: 'utterance', joint: false, speech: 'verbatim' },
  publication: {
    label: 'Publication',
    shortNoun: 'publication',
    family: 'utterance',
    joint: false,
    speech: null,
  },
  appointment: {
    label: 'Appointment',
    shortNoun: 'appointment',
    family: 'deed',
    joint: false,
    speech: null,
  },
  negotiation: {
    label: 'Negotiation',
    shortNoun: 'negotiations',
    family: 'deed',
    joint: true,
    speech: null,
  },
  military: {
    label: 'Military',
    shortNoun: 'military action',
    family: 'deed',
    joint: false,
    speech: null,
  },
  other: { label: 'Event', shortNoun: null, family: 'deed', joint: false, speech: null },
} as const satisfies Readonly<Record<string, EventKindFacts>>;

export type EventKind = keyof typeof eventKindFacts;

const facts: Readonly<Record<EventKind, EventKindFacts>> = eventKindFacts;

const isKind = (name: string): name is EventKind => Object.hasOwn(eventKindFacts, name);

/** The kinds, in the order in which a reader is offered them. */
export const eventKinds: readonly EventKind[] = Object.keys(eventKindFacts).filter(isKind);

/** Whether events of a kind are something said. */
export function isUtterance(kind: EventKind): boolean {
  return eventKindFacts[kind].family === 'utterance';
}

/** Whether the parties of a kind act together, so that texts may name either of them first. */
export function isJoint(kind: EventKind): boolean {
  return facts[kind].joint;
}

/** Whether events of a kind are what somebody says. */
export function isSpeech(kind: EventKind): boolean {
  return facts[kind].speech !== null;
}

/** Whether texts may tell of one event as these two kinds. */
export function mayBeSameKind(one: EventKind, other: EventKind): boolean {
  if (one === other || (isJoint(one) && isJoint(other))) return true;
  return facts[one].speech === 'reported' && facts[other].speech === 'reported';
}
