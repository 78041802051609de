import { basename, resolve } from 'node:path';
import { countryOf } from '../../extract/names/countries.ts';
import { otherSide, proposeSides } from '../../extract/proposals/propose-sides.ts';
import { proposeWindow } from '../../extract/proposals/propose-window.ts';
import type { Registers } from '../../extract/registers.ts';
import type { Actor, Side } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import type { ProposedRegisters } from './propose-registers.ts';
import { forExtraction } from './read-registers.ts';

/** What a timeline is called: where `timeline.yaml` is missing as its folder. */
export function titleFor(
  { settings: { title }, missing }: ProposedRegisters,
  displayPath: string,
): string | null {
  return missing.includes('timeline') ? titleOfFolder(displayPath) : title;
}

/** `Harbour calls` of a folder `harbour-calls`. */
function titleOfFolder(displayPath: string): string {
  const name = basename(resolve(displayPath)).normalize('NFC');
  const words = /\s/.test(name) ? name : name.replace(/[-_]+/g, ' ');
  const title = words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (title === '') return 'Timeline';
  return withCapitals(title).replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** With `UK`, `US` and the like in capitals: `us` where it cannot be the pronoun, at the beginning or beside another. */
function withCapitals(title: string): string {
  const words = title.split(' ');
  const isShort = (word = '') =>
    /^\p{Ll}{2,3}$/u.test(word) && countryOf(word.toUpperCase()) !== undefined;
  return words
    .map((word, index) => {
      const isSure =
        index === 0 || word !== 'us' || isShort(words[index - 1]) || isShort(words[index + 1]);
      return isShort(word) && isSure ? word.toUpperCase() : word;
    })
    .join(' ');
}

/** What a timeline opens on, where `timeline.yaml` is missing. */
export function windowFor(
  { settings: { window }, missing }: ProposedRegisters,
  events: Parameters<typeof proposeWindow>[0],
  sources: PublishedTimeline['sources'],
): PublishedTimeline['window'] | null {
  return missing.includes('timeline') ? proposeWindow(events, sources) : window;
}

/**
 * A timeline with what machine reading proposes in place of the registers that its folder does
 * not have: sides, the actors on them, and of people, bodies and issues those that its events
 * name. The same timeline where no register is missing.
 */
export function withProposals(
  timeline: PublishedTimeline,
  known: ProposedRegisters,
  doubtful: number,
): PublishedTimeline {
  const { missing, countries } = known;
  if (missing.length === 0) return timeline;
  const isMissing = (part: (typeof missing)[number]) => missing.includes(part);
  const actors = isMissing('actors') ? namedIn(timeline) : timeline.actors;
  const placed =
    isMissing('actors') && isMissing('timeline')
      ? onProposedSides(actors, timeline.events, countries)
      : isMissing('actors')
        ? { sides: timeline.sides, actors: onGivenSides(actors, timeline.sides, countries) }
        : { sides: isMissing('timeline') ? sidesOfActors(actors) : timeline.sides, actors };
  const shown = { ...timeline, machineRead: { proposed: missing, doubtful }, ...placed };
  return isMissing('issues') ? withRaisedIssues(shown) : shown;
}

/** From so many issues that several events raise on, those that but one does are left out. */
const MIN_SEVERAL = 4;

function withRaisedIssues(timeline: PublishedTimeline): PublishedTimeline {
  const counts = new Map<string, number>();
  for (const { issues } of timeline.events)
    for (const id of new Set(issues.map((each) => each.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const several = [...counts.values()].filter((count) => count > 1).length;
  const least = several >= MIN_SEVERAL ? 2 : 1;
  const isRaised = ({ id }: { readonly id: string }) => (counts.get(id) ?? 0) >= least;
  return {
    ...timeline,
    issues: timeline.issues.filter(isRaised),
    events: timeline.events.map((event) => ({ ...event, issues: event.issues.filter(isRaised) })),
  };
}

/** The registers with which a reader's own texts are read: those of the folder, or of what is proposed that which the timeline shows. */
export function publishedRegisters(
  known: ProposedRegisters,
  timeline: PublishedTimeline,
): Registers {
  const { actors, issues } = forExtraction(known);
  if (known.missing.length === 0) return { actors, issues };
  const shown = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const raised = new Set(timeline.issues.map(({ id }) => id));
  return {
    actors: actors.flatMap((named) => {
      const actor = shown.get(named.actor.id);
      return actor === undefined ? [] : [{ ...named, actor }];
    }),
    issues: issues.filter(({ issue }) => raised.has(issue.id)),
  };
}

function namedIn({ actors, events }: PublishedTimeline): readonly Actor[] {
  const named = new Set(
    events.flatMap((event) => [
      ...event.actors.map(({ id }) => id),
      ...event.excerpts.flatMap(({ voice }) => voice ?? []),
    ]),
  );
  return actors.filter(({ id }) => named.has(id));
}

function onProposedSides(
  actors: readonly Actor[],
  events: readonly TimelineEvent[],
  countries: ReadonlyMap<string, string>,
) {
  const { sides, sideOf } = proposeSides(events, (id) => countries.get(id) ?? null);
  const placed = actors.map((actor) => ({
    ...actor,
    side: sideOf(countries.get(actor.id) ?? null),
  }));
  return {
    sides: sides.filter(({ id }) => placed.some(({ side }) => side === id)),
    actors: placed,
  };
}

/** Each on the side that is called like its country; the others on the last. */
function onGivenSides(
  actors: readonly Actor[],
  sides: readonly Side[],
  countries: ReadonlyMap<string, string>,
): readonly Actor[] {
  const byCountry = new Map(
    sides.flatMap(({ id, label }) => {
      const country = countryOf(label) ?? countryOf(id.toUpperCase());
      return country === undefined ? [] : [[country.name, id]];
    }),
  );
  const rest = sides.find(({ id }) => id === otherSide.id) ?? sides.at(-1) ?? otherSide;
  return actors.map((actor) => ({
    ...actor,
    side: byCountry.get(countries.get(actor.id) ?? '') ?? rest.id,
  }));
}

/** The sides that a register of actors uses, called by their ids: `us` is the US. */
function sidesOfActors(actors: readonly Actor[]): readonly Side[] {
  const ids = new Set(actors.flatMap(({ side, jointly }) => jointly ?? [side]));
  return [...ids].map((id) => {
    const capitals = id.toUpperCase();
    const label = countryOf(capitals) === undefined ? id.replace(/-/g, ' ') : capitals;
    return { id, label: label.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) };
  });
}
