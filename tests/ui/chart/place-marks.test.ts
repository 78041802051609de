import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayRangeOf } from '../../../src/explore/chart/chart-window.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { MAX_LABELLED_ROWS, placeMarkers } from '../../../src/ui/chart/place-markers.ts';
import { someDrawing } from '../../explore/support/arbitrary.ts';
import { drawTimeline } from '../../explore/support/draw-timeline.ts';

/** Where the events of a drawing stand on a chart of 900 pixels with labels of 90: `talks 0 right`. */
function placed(drawing: string, period: { from: string; to: string }): readonly string[] {
  const { events } = drawTimeline(drawing);
  const scale = timeScale([]);
  const widths = new Map(events.map(({ id }) => [id, 90]));
  const window = { ...displayRangeOf(period, scale), width: 900 };
  return placeMarkers(events, widths, scale, window).places.map(
    ({ event, row, side }) => `${event.id} ${row} ${side}`,
  );
}

const month = { from: '2024-09-01', to: '2024-09-30' };

test('events of one day stand below each other, the next with room beside it above again', () => {
  const drawing = 'talks: 2024-09-10\ncall: 2024-09-10\npost: 2024-09-18';
  expect(placed(drawing, month)).toEqual(['talks 0 right', 'call 1 right', 'post 0 right']);
});

test('a label at the right edge stands to the left of its marker', () => {
  expect(placed('talks: 2024-09-29', month)).toEqual(['talks 0 left']);
});

test('a bar is as long as its days, and its label stands beside it', () => {
  const drawing = 'visit: 2024-09-02/2024-09-12\ncall: 2024-09-15\npost: 2024-09-17';
  expect(placed(drawing, month)).toEqual(['visit 0 right', 'call 1 right', 'post 0 right']);
});

test('events outside the window have a place and no label', () => {
  expect(placed('early: 2024-08-01\ntalks: 2024-09-10\nlate: 2024-11-01', month)).toEqual([
    'early 0 none',
    'talks 0 right',
    'late 0 none',
  ]);
});

test('a label whose width is not known yet takes no room', () => {
  const { events } = drawTimeline('talks: 2024-09-10\ncall: 2024-09-11');
  const scale = timeScale([]);
  const window = { ...displayRangeOf(month, scale), width: 900 };
  const { places } = placeMarkers(events, new Map(), scale, window);
  expect(places.map(({ row, side }) => `${row} ${side}`)).toEqual(['0 right', '0 right']);
});

test('beyond twelve rows labels are left out, never events', () => {
  const drawing = Array.from({ length: 20 }, (_, n) => `e${n}: 2024-09-10`).join('\n');
  const sides = placed(drawing, month).map((each) => each.split(' ')[2]);
  expect(MAX_LABELLED_ROWS).toBe(12);
  expect(sides.filter((side) => side === 'none')).toHaveLength(8);
  expect(sides).toHaveLength(20);
});

test('every event is placed once, over the days it may have happened on, folded or not', () => {
  fc.assert(
    fc.property(someDrawing(20), fc.integer({ min: 200, max: 1600 }), (drawing, width) => {
      const { events, window: period } = drawTimeline(drawing);
      for (const scale of [timeScale([]), timeScale(quietStretches(events))]) {
        const window = { ...displayRangeOf(period, scale), width };
        const widths = new Map(events.map(({ id }) => [id, 80]));
        const { places, rows } = placeMarkers(events, widths, scale, window);
        expect(places.map(({ event }) => event)).toEqual(events);
        for (const { event, stretch, row } of places) {
          expect(row).toBeLessThan(rows);
          const days = { from: event.date.earliest, to: event.date.latest ?? '' };
          if (event.date.latest === null) expect(stretch.end).toBeGreaterThan(stretch.start);
          else expect(stretch).toEqual(displayRangeOf(days, scale));
        }
      }
    }),
  );
});
