import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { type Steps, stepsFrom, stepsInto } from '../../../src/explore/list/steps.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import type { EventHead } from '../../../src/model/event.ts';
import { someDay, someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

const { events } = drawTimeline(`
  talks: 2024-09-10/2024-09-11
  call:  2024-09-13
  visit: 2025-01-20
  post:  2025-01-26
`);
const [talks, call, visit, post] = events;

/** The steps as a reader would say them: `talks < 2 of 4 > visit`. */
function told({ number, of, previous, next }: Steps): string {
  return `${previous?.id ?? '|'} < ${number ?? '–'} of ${of} > ${next?.id ?? '|'}`;
}

function only(...shown: readonly (EventHead | undefined)[]): readonly EventHead[] {
  return events.filter((event) => shown.includes(event));
}

describe('from an event', () => {
  test('to the one before and the one after, and no further than the ends', () => {
    expect(told(stepsFrom('call', events, events))).toBe('talks < 2 of 4 > visit');
    expect(told(stepsFrom('talks', events, events))).toBe('| < 1 of 4 > call');
    expect(told(stepsFrom('post', events, events))).toBe('visit < 4 of 4 > |');
  });

  test('over those that the filter leaves out', () => {
    expect(told(stepsFrom('talks', only(talks, post), events))).toBe('| < 1 of 2 > post');
    expect(told(stepsFrom('call', only(call), events))).toBe('| < 1 of 1 > |');
  });

  test('that is left out itself: from its place in time', () => {
    expect(told(stepsFrom('call', only(talks, post), events))).toBe('talks < – of 2 > post');
    expect(told(stepsFrom('talks', only(visit, post), events))).toBe('| < – of 2 > visit');
    expect(told(stepsFrom('post', only(talks, visit), events))).toBe('visit < – of 2 > |');
    expect(told(stepsFrom('post', [], events))).toBe('| < – of 0 > |');
  });
});

describe('where none is open', () => {
  const into = (from: string, to: string, shown = events) => told(stepsInto(shown, { from, to }));

  test('to the first that begins in the stretch of time in view', () => {
    expect(into('2024-09-12', '2025-01-31')).toBe('call < – of 4 > call');
    expect(into('2024-09-13', '2024-09-13')).toBe('call < – of 4 > call');
  });

  test('to the first after it, or the last before it, where none does', () => {
    expect(into('2024-09-14', '2025-01-19')).toBe('visit < – of 4 > visit');
    expect(into('2025-02-01', '2025-02-28')).toBe('post < – of 4 > post');
    expect(into('2025-02-01', '2025-02-28', [])).toBe('| < – of 0 > |');
  });
});

test('in the real corpus one begins with the Dialogue, not with its background', () => {
  const { next } = stepsInto(published.events, published.window);
  expect(next?.id).toBe('2024-09-10-uk-us-strategic-dialogue');
});

test('steps go through all that is filtered, each once, in order, and back the same way', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      const shown = filterEvents(timeline, filter);
      const walked: EventHead[] = [];
      for (let at = shown[0] ?? null; at !== null; ) {
        walked.push(at);
        const { number, of, next } = stepsFrom(at.id, shown, timeline.events);
        expect([number, of]).toEqual([walked.length, shown.length]);
        if (next !== null) {
          expect(stepsFrom(next.id, shown, timeline.events).previous).toBe(at);
        }
        at = next;
      }
      expect(walked).toEqual(shown);
    }),
  );
});

test('from any event at all, what is before and after it is so in the order of time', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      const shown = filterEvents(timeline, filter);
      const places = new Map<EventHead, number>(timeline.events.map((event, at) => [event, at]));
      const place = (event: EventHead) => places.get(event) ?? -1;
      for (const event of timeline.events) {
        const { previous, next } = stepsFrom(event.id, shown, timeline.events);
        const before = shown.filter((other) => place(other) < place(event));
        const after = shown.filter((other) => place(other) > place(event));
        expect([previous, next]).toEqual([before.at(-1) ?? null, after[0] ?? null]);
      }
    }),
  );
});

test('a way in leads to something whenever there is anything, and into view where that can be', () => {
  fc.assert(
    fc.property(someDrawing(), someDay, someDay, (drawing, one, other) => {
      const { events: shown } = drawTimeline(drawing);
      const [from = one, to = other] = [one, other].sort();
      const { next, previous } = stepsInto(shown, { from, to });
      expect(previous).toBe(next);
      expect(next === null).toBe(shown.length === 0);
      const starts = shown.map(({ date }) => spanOf(date).from);
      const inView = (day: number) => day >= dayNumber(from) && day <= dayNumber(to);
      if (starts.some(inView)) expect(next !== null && inView(spanOf(next.date).from)).toBe(true);
    }),
  );
});
