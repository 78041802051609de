import type { Page } from '@playwright/test';
import { fuzzOf } from '../fuzz/fuzz-runs.ts';
import { timeline } from './support/published.ts';
import { openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** So many actions are made in the page before the mouse is moved from outside. */
const BATCH = 25;

const screens = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** What a monkey did, in order; by its seed it does the same again. */
type Deeds = { readonly deeds: readonly string[]; readonly seed: number };

/**
 * Does so many things at random, as a script in the page: presses what can be pressed, types,
 * sends keys, scrolls, goes back. Links that lead away from the page are left alone.
 */
function monkey(page: Page, actions: number, seed: number): Promise<Deeds> {
  return page.evaluate(
    async ([count, start]) => {
      let state = start;
      /** Mulberry32: from 0 to below 1. */
      const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
      const pick = <T>(list: readonly T[]): T | undefined =>
        list[Math.floor(random() * list.length)];
      const isShown = (element: Element) =>
        element instanceof HTMLElement &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null;
      const staysHere = (element: Element) => {
        if (element.matches('input[type="file"], [download], :disabled')) return false;
        // What opens the chooser of files (FileButton.tsx): a script's click is no user's.
        if (element.matches('button:has(+ input[type="file"])')) return false;
        if (/Print|paper|Load the page|Open the file/i.test(element.textContent ?? ''))
          return false;
        if (!(element instanceof HTMLAnchorElement)) return true;
        const { origin, pathname } = new URL(element.href, location.href);
        return origin === location.origin && pathname === location.pathname && !element.target;
      };
      const within = (selector: string) => {
        const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
        return [...top.querySelectorAll(selector)].filter(isShown).filter(staysHere);
      };
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      const keys = [
        'Escape',
        'ArrowRight',
        'ArrowLeft',
        'ArrowDown',
        'Home',
        'End',
        'Enter',
        'Tab',
      ];
      const letters = ['j', 'k', '/', '?', '+', '-', '0', 'A', 'R', 'S', 'U'];
      const words = ['rubio', '"call"', 'a OR b', '((', '\u202e', '2025', '', 'zzzz', '<b>', '%'];
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const act = (): string => {
        const chance = random();
        if (chance < 0.72) {
          const target = pick(within('a[href], button, summary, input, select, [role="gridcell"]'));
          if (!(target instanceof HTMLElement)) return 'nothing to press';
          const name = nameOf(target);
          target.focus();
          target.click();
          return `press ${target.tagName.toLowerCase()} “${name}”`;
        }
        if (chance < 0.84) {
          const key = pick([...keys, ...letters]) ?? '';
          const target = document.activeElement ?? document.body;
          for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
          return `key ${key}`;
        }
        if (chance < 0.9) {
          const target = pick(
            within('input[type="search"], input[type="text"], input:not([type])'),
          );
          if (!(target instanceof HTMLInputElement)) return 'nowhere to type';
          const word = pick(words) ?? '';
          setValue?.call(target, word);
          target.dispatchEvent(new Event('input', { bubbles: true }));
          return `type “${word}”`;
        }
        if (chance < 0.95) {
          const target =
            pick(within('main, aside, [role="complementary"], dialog')) ?? document.body;
          target.scrollTo(0, random() * target.scrollHeight);
          scrollTo(0, random() * document.body.scrollHeight);
          return 'scroll';
        }
        const { navigation } = window as unknown as {
          navigation: {
            entries: () => { sameDocument: boolean }[];
            currentEntry: { index: number };
          };
        };
        const before = navigation.entries()[navigation.currentEntry.index - 1];
        if (before?.sameDocument !== true) return 'nowhere to go back';
        history.back();
        return 'back';
      };
      window.print = () => {};
      const deeds: string[] = [];
      for (let done = 0; done < count; done += 1) {
        deeds.push(act());
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
      return { deeds, seed: state };
    },
    [actions, seed] as const,
  );
}

/** Drags over the page and turns the wheel, as only a real pointer does. */
async function waveMouse(
  page: Page,
  at: number,
  { width, height }: { width: number; height: number },
) {
  const place = (share: number) =>
    [width * (0.1 + 0.8 * share), height * (0.2 + 0.7 * share)] as const;
  const [from, to] = [(at * 0.37) % 1, (at * 0.61 + 0.3) % 1];
  await page.mouse.move(...place(from));
  await page.mouse.down();
  await page.mouse.move(...place(to), { steps: 4 });
  await page.mouse.up();
  await page.mouse.wheel(0, at % 2 === 0 ? 300 : -300);
}

for (const [at, { colorScheme, ...viewport }] of screens.entries()) {
  test(`a monkey at ${viewport.width} pixels, ${colorScheme}, comes upon no fault`, async ({
    newReader,
    complaints,
  }) => {
    const { numRuns, seed } = fuzzOf('monkey');
    test.setTimeout(120_000 + numRuns * 1000);
    const page = await newReader({ viewport, colorScheme });
    await openSite(page);
    const log: string[] = [];
    let state = seed + at;
    for (let done = 0; done < numRuns; done += BATCH) {
      const { deeds, seed: next } = await monkey(page, Math.min(BATCH, numRuns - done), state);
      state = next;
      log.push(...deeds);
      const said = `${complaints.join('\n')}\nafter:\n${log.slice(-BATCH * 2).join('\n')}\nat ${page.url()}`;
      expect(complaints.length, said).toBe(0);
      await expect(page.getByText(/has failed/), said).toHaveCount(0);
      await waveMouse(page, done, viewport);
    }
    // One that finds nothing to press has shown nothing.
    expect(log.filter((deed) => deed.startsWith('press')).length).toBeGreaterThan(numRuns / 3);
    expect(new Set(log).size).toBeGreaterThan(numRuns / 8);
    await page.keyboard.press('Escape');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

/** Times that something is opened and closed again. */
const CYCLES = 100;
/** The heap may be so many times what it was. */
const MAX_HEAP_GROWTH = 1.2;

test('what is opened and closed a hundred times leaves nothing in the heap', async ({
  newReader,
}) => {
  test.slow();
  const page = await newReader({ viewport: { width: 1440, height: 900 } });
  // The chart stays whole beside what is read: to make it anew each time would take minutes.
  await page.addInitScript(() => localStorage.setItem('readout-chart-beside', 'whole'));
  await openSite(page);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    // What was taken out of the page and is still held is not in the heap of the scripts.
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  // Of a short list: to draw a long one again and again takes most of the time.
  const few = '?people=antony-blinken';
  const opened = timeline.events
    .filter(({ actors }) => actors.some(({ id }) => few.endsWith(id)))
    .slice(0, 4)
    .flatMap(({ id, excerpts }) => [`&event=${id}`, `&event=${id}&source=${excerpts[0]?.source}`]);
  const views = [...opened, '&layout=matrix', `&tour=${timeline.events[0]?.id}`];
  expect(views).toHaveLength(10);
  const cycle = (count: number) =>
    page.evaluate(
      async ([base, addresses, times]) => {
        const show = async (search: string) => {
          history.replaceState(null, '', `${location.pathname}${search}`);
          dispatchEvent(new PopStateEvent('popstate'));
          for (let frames = 0; frames < 2; frames += 1)
            await new Promise((resolve) => requestAnimationFrame(resolve));
        };
        for (let time = 0; time < times; time += 1) {
          await show(base + addresses[time % addresses.length]);
          await show(base);
        }
      },
      [few, views, count] as const,
    );
  // Each view a few times, so that its code and its caches are there.
  await cycle(3 * views.length);
  const before = await heap();
  await cycle(CYCLES);
  // What waits for its turn (a frame, a timer) goes with the next collections; what is held stays.
  const counted = ['usedSize', 'nodes', 'jsEventListeners'] as const;
  let after = before;
  const growth = async () => {
    after = await heap();
    return counted.filter((what) => after[what] >= MAX_HEAP_GROWTH * before[what]);
  };
  await expect.poll(growth, 'what has grown by more than a fifth').toEqual([]);
  // For the table in tests/README.md.
  console.log(
    `heap: ${(before.usedSize / 1e6).toFixed(1)} MB before, ${(after.usedSize / 1e6).toFixed(1)} MB after ${CYCLES} cycles; nodes: ${before.nodes}, ${after.nodes}`,
  );
});
