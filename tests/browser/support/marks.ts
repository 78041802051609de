import type { Page } from '@playwright/test';
import { isoDateOf } from '../../../src/model/civil-date.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { Box } from './chart.ts';

/** A sign of one event, or a column that stands for several. */
export type Mark = {
  /** Of an event its own, of a column its lane and the days of its bucket. */
  readonly id: string;
  readonly count: number;
  readonly box: Box;
};

/** The marks of the chart: its elements, or what its canvas says to have drawn. */
export async function marksNow(page: Page): Promise<{ moving: boolean; marks: readonly Mark[] }> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.chart-motion');
    if (canvas === null) throw new Error('The chart has no canvas.');
    const drawnMarks: unknown = Reflect.get(canvas, 'drawnMarks');
    const drawn = typeof drawnMarks === 'function' ? drawnMarks() : [];
    if (drawn.length > 0) {
      const { left } = canvas.getBoundingClientRect();
      const { top } = (canvas.parentElement ?? canvas).getBoundingClientRect();
      const marks = [];
      for (const mark of drawn) {
        const box = {
          left: left + mark.left,
          right: left + mark.right,
          top: top + mark.top,
          bottom: top + mark.bottom,
        };
        marks.push({ id: String(mark.id), count: Number(mark.count), box });
      }
      return { moving: true, marks };
    }
    const marks = [...document.querySelectorAll('.chart .event-marker')].map((element) => {
      const group = element.getAttribute('data-group');
      const drawnAs = group === null ? element.querySelector('.event-sign') : element;
      const { left, right, top, bottom } = (drawnAs ?? element).getBoundingClientRect();
      return {
        id: group ?? element.getAttribute('data-event') ?? '',
        count: group === null ? 1 : Number(element.querySelector('.event-count')?.textContent),
        box: { left, right, top, bottom },
      };
    });
    return { moving: false, marks };
  });
}

/** The days of a mark: of an event its own, of a column those of its bucket, `:level:bucket`. */
export function dateOfMark(id: string, events: readonly TimelineEvent[]): TimelineEvent['date'] {
  const event = events.find((each) => each.id === id);
  if (event !== undefined) return event.date;
  const [, level, bucket] = id.split(':').map(Number);
  const [first] = events;
  if (level === undefined || bucket === undefined || first === undefined) {
    throw new Error(`"${id}" is no mark.`);
  }
  const from = bucket * 2 ** level;
  return { ...first.date, earliest: isoDateOf(from), latest: isoDateOf(from + 2 ** level - 1) };
}
