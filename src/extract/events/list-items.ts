import type { DateSpan } from '../../model/edtf.ts';
import { type EventKind, isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, datesOf } from '../clauses/analysed-sentence.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import type { Token } from '../segment/tokens.ts';
import { type Act, toldBy } from './act.ts';
import { writtenDate } from './event-date.ts';
import { isPerson } from './subjects.ts';
import { titleOf } from './titles.ts';

/** The heading of a list has no more words than this. */
const MAX_HEADING_TOKENS = 10;
const CONFIDENCE = 0.66;

/**
 * "Recent visits", "Meetings:": the kind of what the items of a list below are; `ends` for a
 * sentence, after which nothing is an item; null for what goes on with the list.
 */
export function listKindOf({
  tokens,
  groups,
  sentence,
}: AnalysedSentence): EventKind | 'ends' | null {
  if (groups.some(({ form }) => form === 'finite') || /[.!?]$/.test(sentence.text)) return 'ends';
  if (tokens.length > MAX_HEADING_TOKENS || tokens.some(({ kind }) => kind === 'date')) return null;
  const noun = tokens.findLast(isPlural);
  const kind = noun === undefined ? null : kindOfNoun(noun.lower);
  return kind !== null && isJoint(kind) ? kind : null;
}

function isPlural({ lower }: Token): boolean {
  return lower.endsWith('s') && kindOfNoun(lower) !== null;
}

/** "President Ann Lee (3-4 May 2022)": an item of a list of visits; null where it names nobody, or is more. */
export function itemAct(
  analysed: AnalysedSentence,
  kind: EventKind,
  published: DateSpan | null,
): Act | null {
  const [first, second] = datesOf(analysed);
  const persons = analysed.mentions.filter(isPerson);
  const [person] = persons;
  if (first === undefined || second !== undefined || person === undefined) return null;
  const { earliest } = first.date;
  const anchor = { rule: 'beside a thing', group: null, at: person.last } as const;
  return {
    kind,
    status:
      published !== null && earliest > (published.latest ?? published.earliest)
        ? 'announced'
        : 'happened',
    date: writtenDate(first.date, published),
    confidence: CONFIDENCE,
    reasons: ['an item of a list'],
    who: [...new Set(persons.map(({ id }) => id))],
    mentioned: [],
    title: titleOf(analysed, anchor, () => null, null),
    ...toldBy(analysed, anchor),
    isItem: true,
  };
}
