import { isJoint, isSpeech } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isQuestion, isQuoted } from '../clauses/analysed-sentence.ts';
import { reportStart } from '../clauses/clause-bounds.ts';
import { mainVerb } from '../clauses/subordinate.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { stateVerbs } from '../clauses/verb-lexicon.ts';
import type { Act } from './act.ts';
import { MIN_SHOWN_CONFIDENCE } from './confidence.ts';
import { daysToCome, newsDays } from './event-date.ts';
import { actOn, type UndatedContext } from './undated-act.ts';

/** News without a date is told near the top, in so many paragraphs. */
const NEAR_TOP = 10;
/** However long those are, in so many sentences. */
const MAX_NEAR_TOP = 40;
/** And in so many verbs of each. */
const MAX_VERBS = 12;
/** The first paragraphs, which tell what is new: a summary, a caption and the lead. */
const MAX_LEADS = 3;

/** In news, near the top: what is told without a day to be new, and to have been done by somebody with others. */
export function newsEvents(
  all: readonly AnalysedSentence[],
  acts: readonly Act[],
  context: UndatedContext,
): readonly Act[] {
  const body = all.filter(({ sentence }) => sentence.zone === 'body');
  const top = [...new Set(body.map(({ sentence }) => sentence.block))].slice(0, NEAR_TOP);
  const last = top.at(-1) ?? -1;
  const found: Act[] = [];
  for (const analysed of body.slice(0, MAX_NEAR_TOP)) {
    const { sentence, groups, tokens, number } = analysed;
    if (sentence.block > last) break;
    if (context.isUnread(number) || isQuestion(analysed)) continue;
    // "has died, an agency reported on Thursday": that is the day of the report.
    const reports = groups.filter((group) => reportStart(analysed, group) !== -1);
    const dated = acts.filter(
      ({ lead, at }) => lead === number && !reports.some(({ head }) => head === at),
    );
    const main = mainVerb(analysed);
    const isLead =
      sentence.at === 0 &&
      top.indexOf(sentence.block) < MAX_LEADS &&
      // "has taken office after the vote of 3 May": the day is not that of the main verb.
      !dated.some(({ at, confidence }) => at === main?.head && confidence >= MIN_SHOWN_CONFIDENCE);
    for (const group of groups.slice(0, MAX_VERBS)) {
      if (
        group.isNegated ||
        group.isModal ||
        group.isCopula ||
        (group.form !== 'finite' &&
          !(
            group.form === 'gerund' &&
            /^(?:after|following)$/.test(tokens[group.first - 1]?.lower ?? '')
          ))
      )
        continue;
      if (dated.some(({ at }) => Math.abs(at - group.head) < 8)) continue;
      if (isQuoted(analysed, tokens[group.head]?.start ?? 0)) continue;
      const isAhead = group.tense === 'future';
      const act = actOn(
        analysed,
        group,
        isAhead ? daysToCome(context.published) : newsDays(context.published),
        context,
        'told as news without a day',
      );
      if (isHabit.test(sentence.text)) continue;
      const isTogether = isJoint(act.kind) && act.who.length > 1;
      const isOwn =
        group === main &&
        ((isLead && isNew(analysed, main, act)) || isOfOne(analysed, main, act, dated));
      if (!isTogether && !isOwn) continue;
      found.push({ ...act, confidence: group.tense === 'present' ? 0.48 : 0.56 });
    }
  }
  return found;
}

/** "Officers have found the boat", "the minister opened the talks": what the first sentence of news tells as done. */
function isNew(
  { tokens }: AnalysedSentence,
  { first, last, base, tense }: VerbGroup,
  act: Act,
): boolean {
  const isState = act.kind === 'other' && stateVerbs.has(base);
  // "have been losing money" goes on.
  if (tense !== 'past' || isState || isSpeech(act.kind) || /ing$/.test(tokens[last]?.lower ?? ''))
    return false;
  return (
    /^(?:has|have)$/.test(tokens[first]?.lower ?? '') ||
    (act.who.length > 0 && act.kind !== 'other' && tokens[first]?.lower !== 'had')
  );
}

/** "He later visited the port": what somebody known went on to do; what he had done before is no news. */
function isOfOne(
  { tokens }: AnalysedSentence,
  { first, tense }: VerbGroup,
  { kind, who }: Act,
  dated: readonly Act[],
): boolean {
  return (
    dated.length === 0 &&
    tense === 'past' &&
    tokens[first]?.lower !== 'had' &&
    isJoint(kind) &&
    who.length > 0
  );
}

/** "Have met several times", "regularly speak", "have fought two wars": no single event. */
export const isHabit =
  /\b(?:several times|many times|often|regularly|frequently|repeatedly|always|usually|in recent (?:weeks|months|years)|over the years|(?:(?:two|three|four|five|\d+) times|(?:two|three|four|countless|several|many) (?:wars|rounds|meetings|visits))|whenever)\b/i;
