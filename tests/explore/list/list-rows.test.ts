import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyStretches, quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { listEntries } from '../../../src/explore/list/event-list.ts';
import { type ListRow, listRows } from '../../../src/explore/list/list-rows.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

test('row by row it is the list, and an event is found in its row', () => {
  fc.assert(
    fc.property(someDrawing(), (drawing) => {
      const { events } = drawTimeline(drawing);
      const entries = listEntries(events, emptyStretches(quietStretches(events)));
      const plain: ListRow[] = [];
      for (const [at, entry] of entries.entries()) {
        if (entry.kind === 'quiet') continue;
        const before = entries.slice(0, at);
        const last = before.findLastIndex(({ kind }) => kind === 'month');
        const stretches = before
          .slice(last + 1)
          .flatMap((each) => (each.kind === 'quiet' ? each.stretch : []));
        for (const [index, event] of entry.events.entries())
          plain.push(
            index === 0
              ? { event, stretches, heading: entry.heading }
              : { event, stretches: [], heading: null },
          );
      }
      const rows = listRows(entries);
      expect(rows.count).toBe(plain.length);
      expect(Array.from({ length: rows.count }, (_, index) => rows.at(index))).toEqual(plain);
      expect(events.map(({ id }) => rows.indexOf(id))).toEqual(events.map((_, index) => index));
      expect(rows.indexOf('nobody')).toBe(-1);
      expect(() => rows.at(rows.count)).toThrow(RangeError);
    }),
  );
});
