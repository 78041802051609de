import type { ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { isSpeech } from '../../model/event-kinds.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { reportStart } from '../clauses/clause-bounds.ts';
import { mainVerb } from '../clauses/subordinate.ts';
import type { Act } from './act.ts';
import { type DatedAt, newsDays } from './event-date.ts';
import { kindInWords } from './read-acts.ts';
import { speakerOf } from './speaker.ts';
import type { Speech } from './speech.ts';
import { actOn, type UndatedContext } from './undated-act.ts';

/** Of one speaker so many sentences are kept. */
const MAX_SAID = 40;

/** In news: what somebody says without a day; one event a speaker. */
export function spokenNews(
  all: readonly AnalysedSentence[],
  acts: readonly Act[],
  context: UndatedContext,
  news: readonly Act[],
): readonly Act[] {
  const told = new Set(news.map(({ lead }) => lead));
  const dated = new Set(
    acts
      .filter(({ kind, date }) => isRecent(date, context.published) && isSpeech(kind))
      .flatMap(({ who, lead, kind }) =>
        [...who, context.speeches[lead]?.voice ?? ''].map((id) => spokenKey(id, kind)),
      ),
  );
  const openings = openingsOf(all, context.speeches);
  const found = new Map<string, Act>();
  for (const analysed of all) {
    const speech = context.speeches[analysed.number];
    const voice = speech?.voice;
    if (speech === undefined || voice == null || analysed.sentence.zone !== 'body') continue;
    const opens = openings[analysed.number] ?? analysed;
    const isPost = [opens, analysed].some(({ sentence }) => spokenKind(sentence.text) === 'post');
    const kind = isPost ? 'post' : spokenKind(analysed.sentence.text);
    const key = spokenKey(voice, kind);
    if (dated.has(key)) continue;
    // What goes on with a quotation is said when its beginning is.
    const leads = new Set([opens.number, analysed.number]);
    if (acts.some(({ lead, confidence }) => leads.has(lead) && confidence >= 0.6)) continue;
    const said = speakerOf(analysed);
    // "…,” he added": more of what was posted.
    if (said?.id === 'again' && said.group.base === 'add' && dated.has(spokenKey(voice, 'post')))
      continue;
    // "The two spoke by phone, the ministry said": what was done is told, and who reported it.
    if (said !== null && told.has(analysed.number) && reportStart(analysed, said.group) !== -1)
      continue;
    if (
      said !== null &&
      /^(?:which|who|as|where)$/.test(analysed.tokens[said.group.first - 2]?.lower ?? '')
    )
      continue;
    const before = found.get(key);
    if (before !== undefined) {
      if (before.sentences.length < MAX_SAID)
        found.set(key, { ...before, sentences: [...before.sentences, analysed.number] });
      continue;
    }
    const first = mainVerb(opens) === null ? analysed : opens;
    const [group] = first.groups.filter(({ form }) => form === 'finite');
    if (group === undefined) continue;
    const at =
      first.groups.find(({ base }) =>
        /^(?:say|tell|add|write|post|state|warn|announce)$/.test(base),
      ) ?? group;
    const act = actOn(
      first,
      at,
      newsDays(context.published),
      context,
      'said without a day, in news',
    );
    const who = [voice];
    found.set(key, {
      ...act,
      kind,
      status: 'happened',
      who,
      mentioned: [...act.who, ...act.mentioned].filter((id) => id !== voice),
      sentences: Array.from(
        { length: analysed.number - first.number + 1 },
        (_, index) => first.number + index,
      ),
      confidence: 0.58,
    });
  }
  return [...found.values()];
}

/**
 * By the number of each sentence the one with which its quotation begins, itself for most:
 * “It is done. More soon,” she wrote.
 */
function openingsOf(
  all: readonly AnalysedSentence[],
  speeches: readonly Speech[],
): readonly AnalysedSentence[] {
  const openings: AnalysedSentence[] = [];
  for (const analysed of all) {
    const before = all[analysed.number - 1];
    const goesOn =
      before !== undefined &&
      before.sentence.block === analysed.sentence.block &&
      // Who speaks may be told where what is quoted ends.
      (speeches[before.number]?.voice === speeches[analysed.number]?.voice ||
        (speeches[before.number]?.voice == null && !/[”"]$/.test(before.sentence.text))) &&
      before.quotes.at(-1)?.end === before.sentence.end;
    openings.push(goesOn ? (openings[before.number] ?? analysed) : analysed);
  }
  return openings;
}

/** What somebody posts is apart from what they say. */
function spokenKey(voice: ActorId, kind: Act['kind']): string {
  return kind === 'post' ? `${voice} post` : voice;
}

/** Whether what was said then may be what the news tells. */
function isRecent({ latest }: DatedAt, { earliest }: DateSpan): boolean {
  return latest === null || addDays(latest, 10) >= earliest;
}

function spokenKind(words: string): Act['kind'] {
  const told = kindInWords('statement', words);
  if (told !== 'statement') return told;
  return /\bspokes(?:man|woman|person)\b|\b(?:No 10|Downing Street|White House|Kremlin|[Mm]inistry|[Dd]epartment|[Oo]fficials?) (?:has |have |had )?(?:said|says|added)\b/.test(
    words,
  ) && !/\bstatement\b/.test(words)
    ? 'briefing'
    : 'statement';
}
