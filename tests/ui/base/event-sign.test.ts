import { expect, test } from 'vitest';
import { fillOf, huesOf } from '../../../src/ui/base/event-sign.ts';
import { drawTimeline } from '../../explore/support/draw-timeline.ts';

/** The filling of each event of a drawing, in which the sides stand in order of appearance. */
function fills(drawing: string): readonly string[] {
  const { events, actors, sides } = drawTimeline(
    `2024-01-01 ann@uk+bob@us+cleo@eu+dora@un\n${drawing}`,
  );
  const actor = (id: string) => {
    const found = actors.find((each) => each.id === id);
    if (found === undefined) throw new Error(`"${id}" is not drawn.`);
    return found;
  };
  return events.slice(1).map((event) => fillOf(huesOf(event, actor, sides)));
}

function gradient(...stops: readonly string[]): string {
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}

test('an event of one side has its hue', () => {
  expect(fills('2024-09-10 ann\n2024-09-11 bob')).toEqual([
    gradient('var(--side-1) 0.0% 100.0%'),
    gradient('var(--side-2) 0.0% 100.0%'),
  ]);
});

test('an event of two sides has both, in the order of the sides, whoever is named first', () => {
  const both = gradient('var(--side-1) 0.0% 50.0%', 'var(--side-2) 50.0% 100.0%');
  expect(fills('2024-09-10 ann+bob\n2024-09-11 bob+ann')).toEqual([both, both]);
});

test('all other sides together have one part', () => {
  expect(fills('2024-09-10 ann+bob+cleo+dora\n2024-09-11 dora+cleo')).toEqual([
    gradient(
      'var(--side-1) 0.0% 33.3%',
      'var(--side-2) 33.3% 66.7%',
      'var(--side-others) 66.7% 100.0%',
    ),
    gradient('var(--side-others) 0.0% 100.0%'),
  ]);
});

test('who only comments or is mentioned colours nothing where somebody took part', () => {
  expect(fills('2024-09-10 ann *bob ?cleo')).toEqual([gradient('var(--side-1) 0.0% 100.0%')]);
});

test('where nobody took part, those who spoke colour it, not those who are only mentioned', () => {
  expect(fills('2024-09-10 *bob ?ann')).toEqual([gradient('var(--side-2) 0.0% 100.0%')]);
});

test('an event of nobody has a filling that a browser can draw', () => {
  expect(fills('2024-09-10 other')).not.toEqual([gradient()]);
});
