import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/explore/address/address.ts';
import { axisTicks, type Tick, xOf } from '../../../src/explore/chart/axis-ticks.ts';
import { type DateRange, displayRangeOf } from '../../../src/explore/chart/display-range.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { type TimeScale, timeScale } from '../../../src/explore/chart/time-scale.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { foldedScale } from '../support/arbitrary-scale.ts';
import { published } from '../support/real-corpus.ts';

const plain = timeScale([]);

function ticksOf(from: string, to: string, width: number, scale = plain): readonly Tick[] {
  return axisTicks(scale, { ...displayRangeOf({ from, to }, scale), width });
}

/** What the axis says, from left to right: `Sep 2024 2 | 9 | 16`. */
function said(ticks: readonly Tick[]): string {
  return ticks.map(({ strong, light }) => `${strong} ${light}`.trim()).join(' | ');
}

describe('to scale', () => {
  test('two weeks show every day', () => {
    expect(said(ticksOf('2024-09-09', '2024-09-20', 700))).toBe(
      'Sep 2024 9 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20',
    );
  });

  test('a leap day is a day like others, and only in its year', () => {
    expect(said(ticksOf('2024-02-27', '2024-03-02', 600))).toBe(
      'Feb 2024 27 | 28 | 29 | Mar 1 | 2',
    );
    expect(said(ticksOf('2023-02-27', '2023-03-02', 600))).toBe('Feb 2023 27 | 28 | Mar 1 | 2');
  });

  test('two months show Mondays', () => {
    const ticks = ticksOf('2024-09-01', '2024-10-31', 700);
    expect(said(ticks)).toBe('Sep 2024 2 | 9 | 16 | 23 | 30 | Oct 7 | 14 | 21 | 28');
    expect(ticks[1]?.date).toBe('2024-09-09');
  });

  test('seven months show months, the year where it changes', () => {
    expect(said(ticksOf('2024-09-01', '2025-03-31', 700))).toBe(
      'Sep 2024 | Oct | Nov | Dec | Jan 2025 | Feb | Mar',
    );
  });

  test('years before 1970 are years', () => {
    expect(said(ticksOf('1901-01-01', '1906-12-31', 300))).toBe(
      '1901 | 1902 | 1903 | 1904 | 1905 | 1906',
    );
    expect(said(ticksOf('1969-12-29', '1970-01-03', 400))).toBe(
      'Dec 1969 29 | 31 | Jan 1970 1 | 3',
    );
    expect(said(ticksOf('1901-05-01', '1901-05-31', 300))).toBe('May 1901 6 | 20 | 27');
  });

  test('two hundred years show quarters of centuries', () => {
    expect(said(ticksOf('1801-01-01', '2001-12-31', 400))).toBe(
      '1825 | 1850 | 1875 | 1900 | 1925 | 1950 | 1975',
    );
  });

  test('a day is marked in its middle, a month at its beginning', () => {
    const [day] = ticksOf('2024-09-09', '2024-09-18', 700);
    expect(day).toEqual({ x: 35, date: '2024-09-09', strong: 'Sep 2024', light: '9' });
    const [month] = ticksOf('2024-09-01', '2025-03-31', 700);
    expect(month).toEqual({ x: 0, date: '2024-09-01', strong: 'Sep 2024', light: '' });
  });
});

/** What the axis says in each stretch between folds. */
function saidBetweenFolds(scale: TimeScale, period: DateRange, width: number): readonly string[] {
  const window = { ...displayRangeOf(period, scale), width };
  const edges = [-Infinity, ...scale.folds.map(({ to }) => xOf(to, scale, window)), Infinity];
  const ticks = axisTicks(scale, window);
  return edges
    .slice(1)
    .map((to, at) => said(ticks.filter(({ x }) => x >= (edges[at] ?? to) && x < to)));
}

describe('folded', () => {
  test('the first date after a fold says month and year again, whatever stands before it', () => {
    const scale = foldedScale('2024-09-13 call\n2024-11-20 call\n2024-12-30 call');
    const period = { from: '2024-09-01', to: '2025-01-10' };
    expect(saidBetweenFolds(scale, period, 1200)).toEqual([
      'Sep 2024 2 | 6 | 8 | 10 | 12 | 14',
      'Nov 2024 19',
      'Dec 2024 29 | Jan 2025 2 | 6 | 8',
    ]);
  });

  test.each([
    [358, 'a phone of 390 pixels'],
    [736, 'a tablet of 768'],
    [748, 'a screen of 1024'],
    [1004, 'a screen of 1280'],
    [288, 'a phone of 320'],
  ])('on a chart %i wide (%s) every burst of the real corpus is dated, year and all', (width) => {
    const scale = timeScale(quietStretches(published.events));
    const bursts = saidBetweenFolds(scale, published.window, width).slice(-3);
    expect(bursts.map((burst) => burst.slice(0, 8))).toEqual(['Sep 2024', 'Jan 2025', 'Mar 2025']);
  });
});

describe('at the ends of the calendar', () => {
  test.each([
    ['0000-01-01', '9999-12-31'],
    ['9990-01-01', '9999-12-31'],
    ['0000-01-01', '0000-01-31'],
  ])('a link to %s … %s, which the address admits, has an axis', (from, to) => {
    expect(readAddress(`?from=${from}&to=${to}`, published).ignored).toEqual([]);
    for (const width of [288, 1004]) {
      const dates = ticksOf(from, to, width).map(({ date }) => date);
      expect(dates.length).toBeGreaterThan(0);
      for (const date of dates) expect(() => dayNumber(date)).not.toThrow();
    }
  });
});
