import type { ActorId } from '../../model/actor.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, datesOf } from '../clauses/analysed-sentence.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import { roster } from '../names/roster.ts';
import { type Act, toldBy } from './act.ts';
import { writtenDate } from './event-date.ts';
import { isPerson } from './subjects.ts';
import { draftTitle } from './titles.ts';

/** Sure as a field of a form is: it says what the event is and when. */
const CONFIDENCE = 0.86;
/** Who was there is listed within so many paragraphs below the line that tells the event. */
const MAX_BELOW = 12;
/** And so many lines of a list are read. */
const MAX_LISTED = 60;

const anyLabel = /^\p{Lu}[\p{L} /&]{1,30}:/u;
const labels = {
  what: /^(?:(?:what|event):|minutes of the\b)/i,
  when: /^(?:when|date(?:(?: and|,| &|\/) ?time)?):/i,
  who: roster,
};

type FieldSentences = Readonly<Record<keyof typeof labels, readonly AnalysedSentence[]>>;

/** What stands behind the labels of a form, or below them up to the next label or a sentence. */
function partsOf(all: readonly AnalysedSentence[]): FieldSentences {
  const parts: Record<keyof typeof labels, AnalysedSentence[]> = { what: [], when: [], who: [] };
  let open: AnalysedSentence[] | null = null;
  for (const each of all) {
    const { text, at } = each.sentence;
    if (at === 0 && (anyLabel.test(text) || labels.what.test(text) || roster.test(text))) {
      const name = (['what', 'when', 'who'] as const).find((key) => labels[key].test(text));
      open = name === undefined ? null : parts[name];
      open?.push(each);
    } else if (open === parts.who && at === 0 && each.groups.some(({ form }) => form === 'finite'))
      open = null;
    else if (open !== null && open.length < (open === parts.who ? MAX_LISTED : MAX_BELOW))
      open.push(each);
  }
  return parts;
}

/** "WHAT: … WHEN: … WHO: …": the one event that a form announces, and the sentences that are its fields. */
export function formAct(all: readonly AnalysedSentence[], published: DateSpan | null): Act | null {
  const { what, when, who } = partsOf(all);
  const date = when.slice(0, 2).flatMap(datesOf).at(0)?.date;
  const [lead] = what;
  if (lead === undefined || date === undefined) return null;
  const told = what.slice(0, 2);
  const kinds = told.flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }) => kindOfNoun(lower) ?? []),
  );
  const title = told
    .map(({ sentence }) => sentence.text.replace(/^\w+:\s*/, ''))
    .find((text) => text !== '');
  const isAhead = published !== null && date.latest >= published.earliest;
  return {
    ...toldBy(lead, { at: 0, group: null }),
    kind:
      kinds.find((kind) => kind !== 'other') ??
      (/^minutes/i.test(lead.sentence.text) ? 'meeting' : 'other'),
    status: isAhead ? 'announced' : 'happened',
    date: writtenDate(date, published),
    confidence: CONFIDENCE,
    reasons: ['a form that says what and when'],
    who: personsOf([...who, ...told]),
    mentioned: [],
    title: draftTitle(title ?? lead.sentence.text),
    sentences: [...new Set([...told, ...when.slice(0, 2), ...who].map(({ number }) => number))],
    isNoun: false,
    isItem: true,
  };
}

function personsOf(sentences: readonly AnalysedSentence[]): readonly ActorId[] {
  return [
    ...new Set(sentences.flatMap(({ mentions }) => mentions.filter(isPerson).map(({ id }) => id))),
  ];
}

/** "Minutes of the meeting of 3 May. Present: A, B": who is listed took part in the meeting above the list. */
export function withRoster(acts: readonly Act[], all: readonly AnalysedSentence[]): readonly Act[] {
  const { who } = partsOf(all);
  const [first] = who;
  if (first === undefined) return acts;
  const above = acts.findLast(
    ({ kind, lead }) => isJoint(kind) && lead < first.number && first.number - lead <= MAX_BELOW,
  );
  return acts.map((act) =>
    act === above
      ? {
          ...act,
          who: [...new Set([...act.who, ...personsOf(who)])],
          sentences: [...new Set([...act.sentences, ...who.map(({ number }) => number)])],
        }
      : act,
  );
}
