import { type AnalysedSentence, isQuestion, isQuoted } from '../clauses/analysed-sentence.ts';
import { reportStart } from '../clauses/clause-bounds.ts';
import { mainVerb } from '../clauses/subordinate.ts';
import { kindOfVerb, stateVerbs } from '../clauses/verb-lexicon.ts';
import type { Act } from './act.ts';
import { liveDay } from './event-date.ts';
import { actOn, type UndatedContext } from './undated-act.ts';

/** From so many entries on, each with its time of the day and some act, a text is a live report. */
const MIN_ENTRIES = 3;

/** A time of the day, alone in its line or before what was so then. */
const clock = /^\d{1,2}(?:[.:]\d{2}|(?=\s?[ap]\.?m|\d{2} (?:GMT|UTC|BST)))/;

/** What a live report is told to its readers: "we are closing", "That's all for now". */
const toReaders =
  /\b(?:[Ww]e|[Yy]ou|[Yy]our|[Oo]ur|I|[Tt]hat[’']s|[Hh]ere(?:[’']s| is| are)|live (?:report|blog|coverage|updates))\b/;

/** The acts of a live report: what each entry, which begins with its time of the day, tells first. */
export function liveEntries(
  all: readonly AnalysedSentence[],
  acts: readonly Act[],
  context: UndatedContext,
): readonly Act[] {
  const entries = all.filter(
    ({ number, sentence: { at, zone, text } }) =>
      at === 0 && zone === 'body' && (clock.test(text) || isClock(all[number - 1])),
  );
  const date = liveDay(context.published);
  if (entries.length < MIN_ENTRIES || date === null) return [];
  const dated = new Set(acts.map(({ lead }) => lead));
  return entries.flatMap((analysed) => {
    // “It is late,” she says: the entry is what she says.
    const groups = analysed.groups.filter(
      ({ head }) => !isQuoted(analysed, analysed.tokens[head]?.start ?? 0),
    );
    const report = groups.find((each) => reportStart(analysed, each) !== -1);
    const group = report ?? mainVerb({ ...analysed, groups });
    if (
      group === null ||
      group.tense === 'future' ||
      group.isCopula ||
      group.isModal ||
      group.isNegated ||
      stateVerbs.has(group.base) ||
      toReaders.test(analysed.sentence.text.replace(/[“"][^”"]*[”"]?/g, '')) ||
      isQuestion(analysed) ||
      dated.has(analysed.number)
    )
      return [];
    const act = actOn(analysed, group, date, context, 'an entry of a live report');
    const isTold = act.kind !== 'other' || act.who.length > 0 || kindOfVerb(group.base) !== null;
    return isTold ? [{ ...act, confidence: act.kind === 'other' ? 0.54 : 0.6 }] : [];
  });
}

/** A line with nothing but a time of the day, above what happened then. */
function isClock(analysed: AnalysedSentence | undefined): boolean {
  return analysed?.sentence.zone === 'dateline' && clock.test(analysed.sentence.text);
}
