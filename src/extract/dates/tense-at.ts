import { everyMatch } from '../words/every-match.ts';
import { expandDate } from './date-pattern.ts';
import type { Tense } from './date-rule.ts';
import { type TenseRule, tenseRules } from './tense-rules.ts';

/** Verbs of a sentence that show its tense; offsets into the sentence. */
type Evidence = {
  readonly start: number;
  readonly end: number;
  readonly tense: NonNullable<Tense>;
  readonly weight: TenseRule['weight'];
  readonly rule: string;
  readonly isHelper: boolean;
  readonly ofWordsBefore: TenseRule['ofWordsBefore'];
};

const anyVerb = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${tenseRules.map(({ source }) => `(${expandDate(source)})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What parts the clauses of a sentence. */
const clauseEnd = /[,;:()“”"«»]|\s[–—-]\s/g;

/** The verbs of a sentence, from which the tense at each place in it is told. */
export type SentenceTenses = {
  readonly evidence: readonly Evidence[];
  readonly cuts: readonly number[];
};

/** Reads the verbs of a sentence once, for all its dates. */
export function readTenses(sentence: string): SentenceTenses {
  const evidence = everyMatch(anyVerb, sentence).map((match) => {
    const { index, 0: words } = match;
    // The group of the first rule is the first.
    const which = match.findIndex((group, number) => number > 0 && group !== undefined) - 1;
    const {
      tense,
      weight,
      name: rule,
      isHelper = false,
      ofWordsBefore,
    } = tenseRules[which] ?? unknown;
    return {
      start: index,
      end: index + words.length,
      tense,
      weight,
      rule,
      isHelper,
      ofWordsBefore,
    };
  });
  return { evidence, cuts: everyMatch(clauseEnd, sentence).map(({ index }) => index) };
}

const unknown: Pick<TenseRule, 'tense' | 'weight' | 'name' | 'isHelper' | 'ofWordsBefore'> = {
  tense: 'past',
  weight: 'weak',
  name: '',
};

/**
 * Whether the words at a place look back or ahead: told by the nearest verbs of its
 * clause, those before it first; then by those of the rest of the sentence, where who
 * said it counts last.
 */
export function tenseAt({ evidence, cuts }: SentenceTenses, start: number, end: number): Tense {
  const from = cuts.findLast((cut) => cut < start) ?? -1;
  const to = cuts.find((cut) => cut >= end) ?? Number.POSITIVE_INFINITY;
  const before = evidence.filter((each) => each.end <= start + 1).toReversed();
  const after = evidence.flatMap((each): readonly Evidence[] => {
    if (each.start < end || each.ofWordsBefore === 'nothing') return [];
    return [each.ofWordsBefore === undefined ? each : { ...each, tense: each.ofWordsBefore }];
  });
  const here = (each: Evidence) => each.start > from && each.start < to;
  const isStrong = ({ weight }: Evidence) => weight === undefined || weight === 'limit';
  const inClause = [...before.filter(here), ...after.filter(here)];
  // A report beside the very words tells of them: "said on Monday".
  const beside = before.find((each) => here(each) && start - each.end < 6);
  const order = [
    ...(beside === undefined ? [] : [beside]),
    ...inClause.filter((each) => each.weight !== 'weak'),
    ...inClause,
    // "On Monday, they met": what opens a sentence is told by what follows.
    ...(before.length === 0 ? after : before.filter(isStrong)),
    ...after.filter(isStrong),
    ...before,
    ...after,
  ];
  const [first] = order;
  if (first?.weight !== 'limit') return first?.tense ?? null;
  const limited = order.find(({ weight }) => weight !== 'limit');
  return limited?.isHelper === true ? 'past' : first.tense;
}
