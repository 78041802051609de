import { dayNumber, isoDateOf } from '../../model/civil-date.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { emptyStretches, type QuietStretch } from '../chart/quiet-stretches.ts';
import { accountsBySide, compareIssues } from '../evidence/accounts.ts';
import { notDiscussedIn } from '../evidence/not-discussed.ts';
import { noFilter } from '../filter/filter.ts';
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
 * over the events does not prove, and where there is nothing to say, nothing.
 */
export function findingsOf(timeline: Timeline, quiet: readonly QuietStretch[]): readonly Finding[] {
  return [
    passedOver(timeline),
    differingAccounts(timeline),
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

/** The event of whose issues most are named on one side alone. */
function differingAccounts(timeline: Timeline): Finding | null {
  let found: { readonly event: TimelineEvent; readonly differences: readonly Difference[] } | null =
    null;
  for (const event of timeline.events) {
    if (!hasSeveralVoices(event)) continue;
    const differences = differencesIn(event, timeline);
    if (differences.length > (found?.differences.length ?? 0)) found = { event, differences };
  }
  if (found === null) return null;
  const { event, differences } = found;
  const sides = [...new Set(differences.map(({ side }) => side))];
  const said = sides.map((side) => {
    const issues = differences.filter((each) => each.side === side).map(({ issue }) => issue);
    return `${inList(issues)} only in the ${side}’${/\p{Ll}s$/u.test(side) ? '' : 's'}`;
  });
  return {
    subject: `${event.label}, several accounts`,
    says: said.join(', '),
    to: withPage(openingView, { kind: 'compare', id: event.id }),
  };
}

type Difference = { readonly side: string; readonly issue: string };

function hasSeveralVoices({ excerpts }: TimelineEvent): boolean {
  return excerpts.some(({ voice }) => voice !== null && voice !== excerpts[0]?.voice);
}

/** What is named on one side alone; nothing where but one side speaks, for it differs from nobody. */
function differencesIn(event: TimelineEvent, timeline: Timeline): readonly Difference[] {
  const groups = accountsBySide(event, timeline);
  if (groups.filter(({ sides }) => sides.length === 1).length < 2) return [];
  return compareIssues(event, groups).flatMap(({ id, treatment, onlyBy }) => {
    const label = timeline.issues.find((issue) => issue.id === id)?.label;
    return treatment !== 'discussed' || !onlyBy || label === undefined
      ? []
      : [{ side: onlyBy.label, issue: label }];
  });
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
