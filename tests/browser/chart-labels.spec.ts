import type { Page } from '@playwright/test';
import { measureChart } from './support/chart.ts';
import { faultsOf, overlap } from './support/label-faults.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { changeAddress, openSite, option, pressInView, revealed } from './support/site.ts';
import { expect, test } from './support/test.ts';

const opening = timeline.events.filter(({ background }) => !background);
const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

test('every event of the opening window is labelled, each label whole and apart', async ({
  page,
}) => {
  test.slow();
  // Whole beside what is read too.
  await page.addInitScript(() => localStorage.setItem('readout-chart-beside', 'whole'));
  for (const size of sizes) {
    await test.step(`at ${size.width}×${size.height}`, async () => {
      await page.setViewportSize(size);
      // Anew: an opening window comes out of the width it opens in.
      await openSite(page);
      const drawn = await measureChart(page);
      const { signs, labels } = drawn;
      expect(signs.map(({ event }) => event)).toEqual(opening.map(({ id }) => id).sort());
      const said = new Map(labels.map(({ event, text }) => [event, text]));
      for (const { id, label } of opening) expect(said.get(id)).toBe(label);
      expect.soft(labels.length, 'labels in the opening view').toBeGreaterThan(6);
      expect.soft(faultsOf(drawn), 'in the opening view').toEqual([]);
      for (const [name, query] of [
        ['true to scale', '?scale=true'],
        ['with an event open', '?event=2025-01-28-lammy-rubio-call'],
        ['filtered', '?issues=ukraine'],
        ['zoomed in', '?from=2025-01-22&to=2025-01-30'],
        ['over all years', '?from=2016-12-27&to=2025-03-23'],
      ] as const) {
        await changeAddress(page, query);
        await revealed(page);
        const then = await measureChart(page);
        expect.soft(then.labels.length, `labels ${name}`).toBeGreaterThan(6);
        expect.soft(faultsOf(then), name).toEqual([]);
      }
      await changeAddress(page, '?source=2025-01-28-lammy-rubio-call');
      await revealed(page);
      expect.soft(await stripFaults(page), 'with a source open, in brief').toEqual([]);
    });
  }
  await test.step('however long a title is, and its event open', async () => {
    await changeAddress(page, '?event=2025-01-28-lammy-rubio-call');
    await revealed(page);
    const label = page.locator('.chart .emphasis-open .event-label');
    await label.evaluate((element) => {
      element.textContent = `${element.textContent} and what else was said there`.repeat(6);
    });
    const { width, height, cut } = await label.evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      height: element.getBoundingClientRect().height,
      cut: getComputedStyle(element).textOverflow,
    }));
    expect(width).toBeLessThanOrEqual(320);
    expect(height).toBeLessThanOrEqual(24);
    expect(cut).toBe('ellipsis');
  });
});

test('labels stay whole and apart, in their own fonts and larger too', ({ page }) =>
  inOnePage(page, {
    'the labels stay whole and apart while the reader moves about': async () => {
      await begin(page);
      const button = (name: string) => pressInView(page, name);
      for (const move of [
        () => button('Earlier'),
        () => button('Zoom in'),
        () => button('Later'),
        () => button('Later'),
        () => button('Zoom out'),
        () => option(page, 'Ukraine').check(),
        () => button('Show all events'),
      ]) {
        await move();
        expect(faultsOf(await measureChart(page))).toEqual([]);
      }
    },
    'the rows are as high as the letters need, with larger letters too': async () => {
      await begin(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '150%';
      });
      await page.setViewportSize({ width: 1400, height: 900 });
      const { signs, labels } = await measureChart(page);
      expect(labels.length).toBeGreaterThan(6);
      for (const { event, text, box } of labels) {
        for (const other of labels) {
          const isApart = other.event === event || !overlap(box, other.box);
          expect(isApart, `“${text}” on “${other.text}”`).toBe(true);
        }
      }
      expect(signs.length).toBeGreaterThan(6);
    },
    'with the spaces of WCAG 1.4.12 between lines, words and letters': async () => {
      await begin(page);
      const widthOf = async () => {
        const { labels } = await measureChart(page);
        return labels.reduce((sum, { box }) => sum + box.right - box.left, 0) / labels.length;
      };
      const before = await widthOf();
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      await expect.poll(widthOf).toBeGreaterThan(before * 1.1);
      const { labels } = await measureChart(page);
      expect(labels.length).toBeGreaterThan(6);
      for (const { event, text, box } of labels) {
        for (const other of labels) {
          const isApart = other.event === event || !overlap(box, other.box);
          expect(isApart, `“${text}” on “${other.text}”`).toBe(true);
        }
      }
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
    },
    'in the fonts the page brings: they have come before the labels are measured': async () => {
      await begin(page);
      const isLoaded = await page.evaluate(() =>
        document.fonts.check('500 15px "Newsreader Variable"'),
      );
      expect(isLoaded).toBe(true);
      await expectOwnFont(page);
    },
  }));

/** Each label over the strip that another covers, or an edge. */
async function stripFaults(page: Page): Promise<string[]> {
  const { strip, labels } = await page.locator('.strip').evaluate((element) => {
    const boxOf = (range: Element | Range) => {
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const shown = [...element.querySelectorAll('.strip-label:not([hidden])')];
    const labels = shown.map((label) => {
      const words = document.createRange();
      words.selectNodeContents(label);
      return { text: label.textContent ?? '', box: boxOf(words) };
    });
    return { strip: boxOf(element), labels };
  });
  expect(labels.length, 'labels of the strip').toBeGreaterThan(0);
  return labels.flatMap(({ text, box }, at) => {
    const isOut = box.left < strip.left || box.right > strip.right;
    const others = labels.slice(at + 1).filter((other) => overlap(box, other.box));
    return [
      ...(isOut ? [`“${text}” is cut off`] : []),
      ...others.map((other) => `“${text}” lies on “${other.text}”`),
    ];
  });
}

async function expectOwnFont(page: Page): Promise<void> {
  const family = await page
    .locator('.chart .event-label')
    .first()
    .evaluate((label) => getComputedStyle(label).fontFamily);
  expect(family).toMatch(/^"?Newsreader Variable/);
}
