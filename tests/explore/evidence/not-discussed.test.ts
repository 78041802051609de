import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notDiscussedIn } from '../../../src/explore/evidence/not-discussed.ts';
import { notDiscussedWords } from '../../../src/explore/evidence/not-discussed-words.ts';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { isWhole } from '../../../src/model/event.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

test('what the real corpus says was not discussed, where, and in which words', () => {
  const told = notDiscussedIn(published).map(({ issue, events }) => [
    issue.label,
    ...events
      .filter(isWhole)
      .map((event) => `${event.label}: ${notDiscussedWords(event, issue.id).length}`),
  ]);
  expect(told).toEqual([
    ['Chagos Islands', 'Starmer–Trump call: 2', 'Lammy–Rubio call: 1'],
    ['NATO 5% target', 'Starmer–Trump call: 1'],
  ]);
  const words = notDiscussedIn(published).flatMap(({ issue, events }) =>
    events.filter(isWhole).flatMap((event) => notDiscussedWords(event, issue.id)),
  );
  for (const { exact } of words) expect(exact).toMatch(/not (explicitly )?(discussed|mentioned)/);
});

test('what is discussed everywhere is on no such page', () => {
  expect(notDiscussedIn(drawTimeline('2024-09-10 call ann -> peace'))).toEqual([]);
});

test('the page has exactly what the filters for “not discussed” leave, the most first', () => {
  fc.assert(
    fc.property(someDrawing(), (drawing) => {
      const timeline = drawTimeline(drawing);
      const found = notDiscussedIn(timeline);
      for (const { id } of timeline.issues) {
        const left = filterEvents(timeline, { ...noFilter, notDiscussed: [id] });
        const listed = found.find(({ issue }) => issue.id === id)?.events ?? [];
        expect(listed).toEqual(left);
        const words = listed.filter(isWhole).map((event) => notDiscussedWords(event, id));
        expect(words.map(({ length }) => length)).not.toContain(0);
        expect(words).toHaveLength(left.length);
      }
      const sizes = found.map(({ events }) => events.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes).not.toContain(0);
    }),
  );
});
