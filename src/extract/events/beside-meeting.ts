import type { ActorId } from '../../model/actor.ts';
import { isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isDateAlone } from '../clauses/analysed-sentence.ts';
import { verbAnchor } from '../clauses/anchors.ts';
import { isSubordinate } from '../clauses/subordinate.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { type Act, toldBy } from './act.ts';
import { withinEvent } from './event-date.ts';
import { kindOfAct } from './event-kind.ts';
import { partsOfAct } from './roles.ts';
import { isPerson, subjectsOf } from './subjects.ts';
import { titleOf } from './titles.ts';

type NameOf = (id: ActorId) => string | null;

/** In so many sentences after a meeting it is looked for. */
const MAX_SENTENCES = 60;

/**
 * What a readout tells beside its meeting, as events of their own: what was announced there, and
 * whom else one of those who met did meet.
 *
 * @param leads the sentences that begin other events
 * @returns `further` are the events of which the meeting itself tells nothing
 */
export function actsBesideMeeting(
  main: Act,
  all: readonly AnalysedSentence[],
  leads: ReadonlySet<number>,
  nameOf: NameOf,
): { readonly announced: readonly Act[]; readonly further: readonly Act[] } {
  if (main.status === 'announced') return { announced: [], further: [] };
  const ends = all.findIndex((each) => each.number > main.lead && isDateAlone(each));
  const end = Math.min(main.lead + 1 + MAX_SENTENCES, ends === -1 ? all.length : ends);
  const after = all
    .slice(main.lead + 1, end)
    .filter(({ number, sentence }) => sentence.zone === 'body' && !leads.has(number));
  const readWith = (read: typeof furtherMeetingIn) =>
    after.flatMap((analysed) => read(analysed, main, nameOf) ?? []);
  const further = readWith(furtherMeetingIn);
  const isTold = ({ lead }: Act) => further.some((act) => act.lead === lead);
  return { announced: readWith(announcementIn).filter((act) => !isTold(act)), further };
}

/** What sets a sentence beside the meeting: another hour, or another room. */
const aside =
  /^(?:separately|(?:on|in) the (?:margins|sidelines)|(?:before|after|following|prior to|ahead of) (?:th|h)\S+ (?:meeting|talks|visit|summit|call)|earlier|later)\b/i;

/** Whether a verb tells what was, in the main clause of its sentence. */
function isTold({ tokens, groups, clauseStart }: AnalysedSentence, group: VerbGroup): boolean {
  return (
    group.form === 'finite' &&
    group.tense === 'past' &&
    !group.isNegated &&
    !isSubordinate(tokens, groups, group, clauseStart - 1)
  );
}

function actBeside(
  analysed: AnalysedSentence,
  group: VerbGroup,
  main: Act,
  told: Pick<Act, 'kind' | 'who' | 'title' | 'reasons'>,
): Act {
  return {
    ...told,
    status: 'happened',
    date: withinEvent(main.date),
    confidence: 0.6,
    mentioned: [],
    ...toldBy(analysed, verbAnchor(group)),
  };
}

/**
 * Whom one of those who met also met, without another day; in a sentence set beside the meeting
 * others too, and what was said in public; and what was signed.
 */
function furtherMeetingIn(analysed: AnalysedSentence, main: Act, nameOf: NameOf): Act | null {
  const { tokens, groups, sentence, clauseStart } = analysed;
  const group = groups.find(({ first }) => first >= clauseStart);
  if (group === undefined || !isTold(analysed, group)) return null;
  const isAside = aside.test(sentence.text);
  const isSigning = group.base === 'sign' && tokens[group.first]?.lower !== 'had';
  if (
    !isAside &&
    !isSigning &&
    !/^(?:meet|speak|receive|call|confer|talk|go|travel|hold|host|conduct)$/.test(group.base)
  )
    return null;
  const anchor = verbAnchor(group);
  const told = kindOfAct(analysed, anchor);
  const kind = isSigning ? 'negotiation' : told.kind;
  const known = { single: main.who[0] ?? null, several: main.who, speaker: null };
  const { participants } = partsOfAct(analysed, anchor, told, known, -1);
  const others = participants.filter((id) => !main.who.includes(id));
  const subjects = subjectsOf(analysed, group).filter(isPerson);
  // "On the eve the ministers had received": not of those who met.
  const isOfOthers = subjects.length > 0 && !subjects.some(({ id }) => main.who.includes(id));
  if (isOfOthers && !isAside) return null;
  const isSpeech = isAside && kind === 'statement' && subjects.length > 0;
  if (!isSpeech && !isSigning && (!isJoint(kind) || others.length === 0)) return null;
  return actBeside(analysed, group, main, {
    kind,
    who:
      isOfOthers || participants.length > others.length
        ? participants
        : [...(others.length > 0 ? main.who.slice(0, 1) : main.who), ...others],
    title: titleOf(analysed, anchor, nameOf, main.who[0] ?? null),
    reasons: ['told beside the main meeting, of other people'],
  });
}

/** What one of those who met announced or confirmed there. */
function announcementIn(analysed: AnalysedSentence, main: Act, nameOf: NameOf): Act | null {
  const group = analysed.groups.find(
    (each) => /^(?:announce|confirm)$/.test(each.base) && !each.isPassive && isTold(analysed, each),
  );
  if (group === undefined) return null;
  const who = [
    ...new Set(
      subjectsOf(analysed, group)
        .filter(isPerson)
        .map(({ id }) => id),
    ),
  ];
  if (who.length !== 1) return null;
  return actBeside(analysed, group, main, {
    kind: 'statement',
    who,
    title: titleOf(analysed, verbAnchor(group), nameOf, null),
    reasons: ['announced by one of those who met'],
  });
}
