import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import { bases } from '../../../src/model/basis.ts';
import { dayNumber, isoDateOf } from '../../../src/model/civil-date.ts';
import type { EventDate } from '../../../src/model/event.ts';
import { someEdtf } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

function datesOf(drawing: string): readonly EventDate[] {
  return drawTimeline(drawing).events.map(({ date }) => date);
}

test.each([
  ['2024-09-10 stated', 'day 2024-09-10 – 2024-09-10'],
  ['2024-09-10 inferred', 'day 2024-09-10 – 2024-09-10'],
  ['2024-09-10/2024-09-11 stated', 'lasting 2024-09-10 – 2024-09-11'],
  ['2024-09-10/2024-09-11 inferred', 'within 2024-09-10 – 2024-09-11'],
  ['2025-03-15/2025-03-16 relative', 'within 2025-03-15 – 2025-03-16'],
  ['2025-01-20/2025-01-26 relative', 'within 2025-01-20 – 2025-01-26'],
  ['2024-02 stated', 'within 2024-02-01 – 2024-02-29'],
  ['2022 stated', 'within 2022-01-01 – 2022-12-31'],
  // About a day is not that day: drawn with soft ends, as what happened within some days.
  ['2003-08-20~ stated', 'within 2003-08-20 – 2003-08-20'],
  ['2024-09-10/2024-09-11~ stated', 'within 2024-09-10 – 2024-09-11'],
  ['2024-09-10/.. stated', 'open 2024-09-10 – 2024-09-14'],
])('%s is drawn as %s', (drawing, drawn) => {
  const spans = datesOf(drawing).map((date) => {
    const { form, from, to } = spanOf(date);
    return `${form} ${isoDateOf(from)} – ${isoDateOf(to - 1)}`;
  });
  expect(spans).toEqual([drawn]);
});

test('every date is drawn over whole days, from the first it may mean to the last', () => {
  fc.assert(
    fc.property(someEdtf, fc.constantFrom(...bases), (edtf, basis) => {
      for (const date of datesOf(`${edtf} ${basis}`)) {
        const { form, from, to } = spanOf(date);
        expect(from).toBe(dayNumber(date.earliest));
        expect(to).toBeGreaterThan(from);
        expect(form === 'day').toBe(to - from === 1 && !/[?~%]/.test(edtf));
        expect(form === 'open').toBe(date.latest === null);
        if (date.latest !== null) expect(to - 1).toBe(dayNumber(date.latest));
        if (form === 'lasting') expect(date.basis).toBe('stated');
      }
    }),
  );
});
