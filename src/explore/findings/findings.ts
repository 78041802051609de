import { mostDiffering, oneSidedIssues } from '../../model/accounts.ts';
import { dayNumber, isoDateOf } from '../../model/civil-date.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { type EventHead, isWhole, type TimelineEvent } from '../../model/event.ts';
import { count, groupedNumber, kindLabel } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { emptyStretches, type QuietStretch } from '../chart/quiet-stretches.ts';
import { notDiscussedIn } from '../evidence/not-discussed.ts';
import { noFilter } from '../filter/filter.ts';
import { findIssue } from '../store/lookup.ts';
import { openingView, type View, withPage } from '../view.ts';

/** Something that the texts show, and the view that proves it. */
export type Finding = {
  /** What it is about, said first. */
  readonly subject: string;
  readonly says: string;
  readonly to: View;
};

/** So many are said at once: more would be a list to be read before the timeline. */
const MAX_FINDINGS = 3;

/**
 * What a timeline shows at a glance, most telling first: an issue that was explicitly not
 * discussed, an event whose sides tell different things, the longest silence, what is announced
 * and not told as having happened, what is dated by inference. Nothing is said that a count
 * over the events does not prove, and where there is nothing to say, nothing. `differing` is the
 * event whose sides differ most where the build has found it, since of heads nobody can tell.
 */
export function findingsOf(
  timeline: Timeline,
  quiet: readonly QuietStretch[],
  differing: EventHead | null = null,
): readonly Finding[] {
  return [
    passedOver(timeline),
    differingAccounts(timeline, differing),
    longestSilence(timeline, quiet),
    stillAnnounced(timeline),
    inferredDates(timeline),
  ]
    .filter((finding) => finding !== null)
    .slice(0, MAX_FINDINGS);
}

const times = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** The issue that most events are said to have passed over. */
function passedOver(timeline: Timeline): Finding | null {
  const [most] = notDiscussedIn(timeline);
  if (most === undefined) return null;
  const { issue, events } = most;
  const often = times[events.length] ?? `${groupedNumber(events.length)} times`;
  return {
    subject: issue.label,
    says: `${often} explicitly not discussed`,
    to: { ...openingView, filter: { ...noFilter, notDiscussed: [issue.id] } },
  };
}

/**
 * The event of whose issues most are named on one side alone; as long as its words have not come,
 * that it is one.
 */
function differingAccounts(timeline: Timeline, published: EventHead | null): Finding | null {
  const candidates = published === null ? timeline.events : [published, ...timeline.events];
  const event = mostDiffering(candidates, timeline) ?? published;
  if (event === null) return null;
  const called = event.label ?? `${kindLabel(event.kind)}, ${dateInWords(event.date)}`;
  return {
    subject: `${called}, several accounts`,
    says: isWhole(event) ? namedByOne(event, timeline) : 'issues that one side alone names',
    to: withPage(openingView, { kind: 'compare', id: event.id }),
  };
}

/** `AUKUS only in the US account, Caribbean only in the UK account`. */
function namedByOne(event: TimelineEvent, timeline: Timeline): string {
  const oneSided = oneSidedIssues(event, timeline);
  return [...new Set(oneSided.map(({ side }) => side))]
    .map((side) => {
      const own = oneSided.filter((each) => each.side === side);
      const issues = own.map(({ issue }) => findIssue(timeline, issue)?.label ?? issue);
      return `${inList(issues)} only in the ${side.label} account`;
    })
    .join(', ');
}

/** `AUKUS`, `AUKUS and China`, `AUKUS, China and 2 more`. */
function inList(names: readonly string[]): string {
  const [first = '', second, ...rest] = names;
  if (second === undefined) return first;
  if (rest.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${groupedNumber(rest.length)} more`;
}

/** Of those within what the timeline opens on: before it lies background, which is not told whole. */
function longestSilence({ window }: Timeline, quiet: readonly QuietStretch[]): Finding | null {
  const first = dayNumber(window.from);
  const last = dayNumber(window.to);
  let longest: QuietStretch | null = null;
  for (const silence of emptyStretches(quiet)) {
    if (silence.from < first || silence.to > last + 1) continue;
    if (silence.days > (longest?.days ?? 0)) longest = silence;
  }
  if (longest === null) return null;
  const from = isoDateOf(longest.from);
  const to = isoDateOf(longest.to - 1);
  return {
    subject: count(longest.days, 'day'),
    says: 'without an event in these texts',
    to: { ...openingView, window: { from, to }, folded: false },
  };
}

function stillAnnounced({ events }: Timeline): Finding | null {
  const announced = events.filter(({ status }) => status === 'announced').length;
  if (announced === 0) return null;
  return {
    subject: count(announced, 'event'),
    says: 'announced and not told as having happened',
    to: { ...openingView, filter: { ...noFilter, statuses: ['announced'] } },
  };
}

function inferredDates({ events }: Timeline): Finding | null {
  const inferred = events.filter(({ date }) => date.basis === 'inferred').length;
  if (inferred === 0) return null;
  return {
    subject: `${groupedNumber(inferred)} of ${count(events.length, 'event')}`,
    says: 'dated by inference',
    to: { ...openingView, filter: { ...noFilter, bases: ['inferred'] } },
  };
}
