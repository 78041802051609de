import type { Locator, Page } from '@playwright/test';
import { measureChart, signOf, still } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventsWith, timeline } from './support/published.ts';
import {
  askForChart,
  eventPane,
  expectCount,
  openViewMenu,
  queryOf,
  ready,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

function lanes(page: Page): Locator {
  return page.getByRole('list', { name: 'Lanes' });
}

async function names(page: Page): Promise<string[]> {
  return (await lanes(page).getByRole('listitem').allInnerTexts()).map((name) => name.trim());
}

test('lanes: what they are of, their order, their labels', ({ page }) =>
  inOnePage(page, {
    'lanes by person: an event with two people stands in both lanes and is opened as one':
      async () => {
        await begin(page);
        await openViewMenu(page);
        await page.getByRole('combobox', { name: 'Lanes' }).selectOption('Lanes by person');
        await ready(page);
        expect(queryOf(page).get('lanes')).toBe('person');
        const call = '2025-01-28-lammy-rubio-call';
        const there = timeline.events.find(({ id }) => id === call)?.actors ?? [];
        const people = there.filter(
          ({ id, role }) =>
            role !== 'mentioned' &&
            timeline.actors.find((actor) => actor.id === id)?.kind === 'person',
        );
        await expect(signOf(page, call)).toHaveCount(people.length);
        // Each stands between the line of its person's lane and that of the next.
        const tops = new Map(
          await page
            .locator('[data-lane]')
            .evaluateAll((lines) =>
              lines.map((line): [string, number] => [
                line.getAttribute('data-lane') ?? '',
                line.getBoundingClientRect().top,
              ]),
            ),
        );
        const sorted = [...tops].sort((a, b) => a[1] - b[1]);
        const { signs } = await measureChart(page);
        const inLanes = signs
          .filter(({ event }) => event === call)
          .map(({ box }) => sorted.filter(([, top]) => top < box.top).at(-1)?.[0]);
        expect(inLanes.sort()).toEqual(
          people.map(({ id }) => timeline.actors.find((actor) => actor.id === id)?.name).sort(),
        );
        await signOf(page, call).first().click();
        await expect(
          eventPane(page).getByRole('heading', { name: 'Lammy and Rubio speak by phone' }),
        ).toBeVisible();
        // The list has come to the event's row; of the chart only the lanes in view are drawn.
        await page.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
        await still(page);
        await expect(page.locator(`.chart .emphasis-open[data-event="${call}"]`)).toHaveCount(
          people.length,
        );
      },
    'lanes come by their first events or by how many they have': async () => {
      await begin(page, '?lanes=source');
      const byFirst = await names(page);
      expect(byFirst).toHaveLength(timeline.sources.length);
      await openViewMenu(page);
      await page.getByRole('combobox', { name: 'Order of the lanes' }).selectOption('by number');
      expect(queryOf(page).get('lane-order')).toBe('count');
      const told = (title: string) => {
        const source = timeline.sources.find((each) => each.title === title)?.id;
        return timeline.events.filter(({ excerpts }) =>
          excerpts.some((each) => each.source === source),
        ).length;
      };
      await expect(async () => {
        const byCount = await names(page);
        expect(byCount.map(told)).toEqual(byFirst.map(told).sort((a, b) => b - a));
      }).toPass();
    },
    'a lane’s label filters by it, and again takes that back': async () => {
      await begin(page, '?lanes=person');
      const his = eventsWith('marco-rubio');
      const label = lanes(page).getByRole('button', { name: /^Filter by Marco Rubio,/ });
      await expect(label).toHaveAccessibleName(`Filter by Marco Rubio, ${his.length} events`);
      await label.click();
      await expectCount(page, his.length);
      await expect(label).toHaveAttribute('aria-pressed', 'true');
      await label.click();
      await expectCount(page, timeline.events.length);
    },
    'what was not discussed has lanes of its own': async () => {
      await begin(page, '?lanes=issue');
      const discussed = lanes(page).getByRole('button', {
        name: 'Filter by Chagos Islands, 3 events',
      });
      const not = lanes(page).getByRole('button', {
        name: 'Filter by Chagos Islands, not discussed, 2 events',
      });
      await expect(discussed).toBeAttached();
      await not.click();
      await expectCount(page, 2);
      expect(queryOf(page).get('not-discussed')).toBe('chagos');
    },
    'the arrow keys go through each event once, however many lanes it is in': async () => {
      await begin(page, '?lanes=person&people=marco-rubio');
      await page.getByRole('application').focus();
      const said = page.getByRole('status').filter({ hasText: / of 2$/ });
      await page.keyboard.press('Home');
      await expect(said).toHaveText(/, 1 of 2$/);
      await page.keyboard.press('ArrowRight');
      await expect(said).toHaveText(/^Lammy and Rubio speak by phone, .*, 2 of 2$/);
    },
    'at every width each name stands where its lane begins, however many there are': async () => {
      await begin(page, '?lanes=person');
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 });
        if (width < 900) await askForChart(page);
        await ready(page);
        const topsOf = (all: Locator) =>
          all.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
        const [lines, labels] = await Promise.all([
          topsOf(page.locator('[data-lane]')),
          topsOf(lanes(page).getByRole('listitem')),
        ]);
        expect(lines.length).toBeGreaterThan(8);
        const apart = lines.map((top, at) => Math.abs(top - (labels[at] ?? Number.NaN)));
        expect(Math.max(...apart), `${width} px`).toBeLessThanOrEqual(1);
      }
    },
    'at every width each lane says what it is, and no marker leaves its lane': async () => {
      await begin(page, '?lanes=side');
      for (const width of [1440, 768, 390]) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 900 });
          if (width < 900) await askForChart(page);
          await ready(page);
          expect(await names(page)).toEqual(['UK', 'Others', 'US']);
          const { box, signs } = await measureChart(page);
          for (const sign of signs) {
            expect(sign.box.top).toBeGreaterThan(box.top + 30);
            expect(sign.box.bottom).toBeLessThan(box.bottom - 20);
          }
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider).toBe(0);
        });
      }
    },
  }));
