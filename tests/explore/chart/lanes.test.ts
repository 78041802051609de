import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lane, lanesOf } from '../../../src/explore/chart/lanes.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import { laneKinds } from '../../../src/explore/view.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks:  2024-09-10 meeting ann+bob@south ?cleo -> peace !fishing [letter] [minutes]
  note:   2024-09-11 statement Ministry          -> toll [letter]
  call:   2024-09-12 call bob *cleo              -> peace [minutes]
  remark: 2024-09-13 post ?ann                   -> !peace [minutes]
`);

function shown(lanes: readonly Lane[]): readonly string[] {
  return lanes.map(({ label, events }) => `${label}: ${events.map(({ id }) => id).join(' ')}`);
}

test('an event stands in the lane of each person in it, what has none in a lane of its own', () => {
  expect(shown(lanesOf(harbour, harbour.events, 'person', 'first', 'spoke'))).toEqual([
    'ann: talks',
    'bob: talks call',
    'cleo: call',
    'Without a person: note remark',
  ]);
});

test('the fullest lane first, where that is asked for', () => {
  expect(shown(lanesOf(harbour, harbour.events, 'person', 'count', 'mentioned'))).toEqual([
    'ann: talks remark',
    'bob: talks call',
    'cleo: talks call',
    'Without a person: note',
  ]);
});

test('what was not discussed has lanes of its own, after what was', () => {
  expect(shown(lanesOf(harbour, harbour.events, 'issue', 'count', 'spoke'))).toEqual([
    'peace: talks call',
    'toll: note',
    'fishing, not discussed: talks',
    'peace, not discussed: remark',
  ]);
});

test('lanes of sources and of sides', () => {
  expect(shown(lanesOf(harbour, harbour.events, 'source', 'first', 'spoke'))).toEqual([
    'Title of letter: talks note',
    'Title of minutes: talks call remark',
  ]);
  expect(shown(lanesOf(harbour, harbour.events, 'side', 'first', 'spoke'))).toEqual([
    'north: talks note call',
    'south: talks call',
    'Without a side: remark',
  ]);
});

test('every event is in a lane, in none twice, and each lane keeps the order of time', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.constantFrom(...laneKinds),
      fc.constantFrom('first' as const, 'count' as const),
      fc.constantFrom(...reaches),
      (drawing, by, order, reach) => {
        const timeline = drawTimeline(drawing);
        const lanes = lanesOf(timeline, timeline.events, by, order, reach);
        const everywhere = new Set(lanes.flatMap(({ events }) => events));
        expect(everywhere).toEqual(new Set(timeline.events));
        for (const { events } of lanes) {
          expect(timeline.events.filter((event) => events.includes(event))).toEqual(events);
          expect(events).not.toEqual([]);
        }
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
      },
    ),
  );
});
