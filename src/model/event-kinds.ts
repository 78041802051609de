/**
 * The kinds of events: one record each. A new kind is one more record here; the compiler then
 * names what else it needs (its icon in the page).
 */

type EventKindFacts = {
  /** The noun for one event of the kind, as a heading: `Call`. */
  readonly label: string;
  /** The noun within a sentence, for one and for several. */
  readonly noun: readonly [one: string, many: string];
  /**
   * A deed is something done, an utterance something said. Of two events of one date the deed
   * stands first: a call comes before the statement about it.
   */
  readonly family: 'deed' | 'utterance';
  /** Whether its parties act together, so that texts may name either of them first. */
  readonly joint: boolean;
};

/** In the order in which a reader is offered them. */
export const eventKindFacts = {
  call: { label: 'Call', noun: ['call', 'calls'], family: 'deed', joint: true },
  meeting: { label: 'Meeting', noun: ['meeting', 'meetings'], family: 'deed', joint: true },
  visit: { label: 'Visit', noun: ['visit', 'visits'], family: 'deed', joint: true },
  statement: {
    label: 'Statement',
    noun: ['statement', 'statements'],
    family: 'utterance',
    joint: false,
  },
  briefing: {
    label: 'Briefing',
    noun: ['briefing', 'briefings'],
    family: 'utterance',
    joint: false,
  },
  broadcast: {
    label: 'Broadcast',
    noun: ['broadcast', 'broadcasts'],
    family: 'utterance',
    joint: false,
  },
  post: { label: 'Post', noun: ['post', 'posts'], family: 'utterance', joint: false },
  publication: {
    label: 'Publication',
    noun: ['publication', 'publications'],
    family: 'utterance',
    joint: false,
  },
  appointment: {
    label: 'Appointment',
    noun: ['appointment', 'appointments'],
    family: 'deed',
    joint: false,
  },
  negotiation: {
    label: 'Negotiation',
    noun: ['negotiation', 'negotiations'],
    family: 'deed',
    joint: true,
  },
  military: {
    label: 'Military',
    noun: ['military action', 'military actions'],
    family: 'deed',
    joint: false,
  },
  other: { label: 'Event', noun: ['event', 'events'], family: 'deed', joint: false },
} as const satisfies Readonly<Record<string, EventKindFacts>>;

export type EventKind = keyof typeof eventKindFacts;

const isKind = (name: string): name is EventKind => Object.hasOwn(eventKindFacts, name);

/** The kinds, in the order in which a reader is offered them. */
export const eventKinds: readonly EventKind[] = Object.keys(eventKindFacts).filter(isKind);

/** Whether events of a kind are something said. */
export function isUtterance(kind: EventKind): boolean {
  return eventKindFacts[kind].family === 'utterance';
}
