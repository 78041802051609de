import { expect, test } from 'vitest';
import { type OnProgress, withProgress } from '../../../src/build/corpus/reading-progress.ts';

/** What is written while sources are read, each of them after so many milliseconds. */
function written(isTTY: boolean, sources: number, each: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const terminal = { isTTY, write: (text: string) => lines.push(text) };
  const work = (onProgress: OnProgress) => {
    for (const stage of ['read', 'verified'] as const) {
      for (let done = 1; done <= sources; done += 1) {
        time += each;
        onProgress({ stage, sources: done, of: sources, fresh: done, events: 10 * done });
      }
    }
    return 'done';
  };
  expect(withProgress(work, terminal, () => time)).toBe('done');
  return lines;
}

const clear = '\r\u001b[2K';

test('a terminal is told of long work in one line, which goes at the end', () => {
  const lines = written(true, 2000, 2);
  expect(lines[0]).toBe(`${clear}500 of 2,000 sources read, 5,000 events, 3 s left`);
  expect(lines[1]).toBe(`${clear}600 of 2,000 sources read, 6,000 events, 3 s left`);
  expect(lines.at(-2)).toBe(`${clear}2,000 of 2,000 sources verified, 20,000 events, 0 s left`);
  expect(lines.at(-1)).toBe(clear);
  expect(lines.join('')).not.toContain('\n');
});

test('short work shows nothing', () => {
  expect(written(true, 4, 100)).toEqual([]);
});

test('where standard error is no terminal nothing is written', () => {
  expect(written(false, 2000, 2)).toEqual([]);
});

test('the line goes before an error is printed', () => {
  const lines: string[] = [];
  let time = 0;
  const fails = (onProgress: OnProgress) => {
    time = 5000;
    onProgress({ stage: 'read', sources: 1, of: 2, fresh: 1, events: 0 });
    throw new Error('faults');
  };
  const terminal = { isTTY: true, write: (text: string) => lines.push(text) };
  expect(() => withProgress(fails, terminal, () => time)).toThrow('faults');
  expect(lines).toEqual([`${clear}1 of 2 sources read, 0 events, 5 s left`, clear]);
});
