import type { Locator, Page } from '@playwright/test';
import { tenThousand } from './support/corpora.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsWith, eventsWithEither, timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import {
  changeAddress,
  countOf,
  eventPane,
  eventsInList,
  expectCount,
  line,
  option,
  queryOf,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const all = timeline.events.length;

/** Opens what else can be done with an option. */
async function more(page: Page, label: string): Promise<Locator> {
  await page.getByRole('button', { name: `More for ${label}`, exact: true }).click();
  return page.getByRole('search', { name: 'Filters' });
}

function idsWhere(meets: (event: (typeof timeline.events)[number]) => boolean): string[] {
  return timeline.events.filter(meets).map(({ id }) => id);
}

test('what can be done with an entry of a facet', ({ page }) =>
  inOnePage(page, {
    'two people: any of them or all of them, as the reader switches': async () => {
      const both = eventsWith('david-lammy', 'keir-starmer');
      const either = eventsWithEither('david-lammy', 'keir-starmer');
      expect(either.length).toBeGreaterThan(both.length);
      await begin(page, '?people=david-lammy,keir-starmer');
      await expectCount(page, both.length);
      const people = page.getByRole('group', { name: 'Of the people chosen, an event has' });
      await expect(people.getByRole('radio', { name: 'all of these' })).toBeChecked();
      const chips = page.getByRole('list', { name: 'Active filters' });
      expect(await chips.getByRole('listitem').allInnerTexts()).toEqual([
        'David Lammy',
        'and',
        'Keir Starmer',
        'Clear',
      ]);
      await people.getByRole('radio', { name: 'any of these' }).check();
      await expectCount(page, either.length);
      expect(await eventsInList(page)).toEqual(either);
      expect(queryOf(page).get('any')).toBe('people');
      expect(await chips.getByRole('listitem').allInnerTexts()).toEqual([
        'David Lammy',
        'or',
        'Keir Starmer',
        'Clear',
      ]);
      // Where one is enough, each says how many events it has by itself.
      await expect(option(page, 'Antony Blinken')).toHaveAccessibleName(
        `Antony Blinken, ${eventsWith('antony-blinken').length} events`,
      );
      await page.goBack();
      await expectCount(page, both.length);
    },
    '“Not this” leaves out, says so in a chip, and is taken back': async () => {
      const without = idsWhere(({ id }) => !eventsWith('donald-trump').includes(id));
      await begin(page);
      const filters = await more(page, 'Donald Trump');
      await filters.getByRole('button', { name: 'Not this' }).click();
      await expectCount(page, without.length);
      expect(await eventsInList(page)).toEqual(without);
      expect(queryOf(page).get('people')).toBe('-donald-trump');
      await expect(option(page, 'Donald Trump, ruled out')).toHaveAccessibleName(
        `Donald Trump, ruled out, ${eventsWith('donald-trump').length} events`,
      );
      await page.getByRole('button', { name: 'Remove filter not Donald Trump' }).click();
      await expectCount(page, all);
    },
    '“Only this” leaves the facet to one entry': async () => {
      await begin(page, '?people=david-lammy,-keir-starmer&issues=ukraine');
      const filters = await more(page, 'Antony Blinken');
      await filters.getByRole('button', { name: 'Only this' }).click();
      expect(queryOf(page).toString()).toBe('people=antony-blinken&issues=ukraine');
      const his = idsWhere(
        ({ id, issues }) =>
          eventsWith('antony-blinken').includes(id) &&
          issues.some((issue) => issue.id === 'ukraine' && issue.treatment === 'discussed'),
      );
      await expectCount(page, his.length);
    },
    'a person, an issue and a source lead from the filters to where more is told': async () => {
      await begin(page);
      const filters = await more(page, 'Marco Rubio');
      await filters.getByRole('link', { name: 'Page' }).click();
      await expect(
        page.getByRole('main').getByRole('heading', { name: 'Marco Rubio' }),
      ).toBeVisible();
      await page.goBack();
      await filters.getByText('Sources', { exact: true }).click();
      await more(page, 'Joint statement on the UK–US Strategic Dialogue');
      await filters.getByRole('link', { name: 'Source', exact: true }).click();
      await expect(
        page.getByRole('complementary', { name: 'Source' }).getByRole('heading', {
          name: 'Joint statement on the UK–US Strategic Dialogue',
        }),
      ).toBeFocused();
    },
    'who counts as being in an event is the reader’s choice': async () => {
      const inRoles = (...roles: readonly string[]) =>
        idsWhere(({ actors }) =>
          actors.some(({ id, role }) => id === 'donald-trump' && roles.includes(role)),
        );
      const reach = page.getByRole('combobox', { name: 'Counting who' });
      await begin(page, '?people=donald-trump');
      await expect(reach.getByRole('option', { selected: true })).toHaveText('took part or spoke');
      await expectCount(page, inRoles('participant', 'speaker').length);
      await reach.selectOption('is named at all');
      const named = inRoles('participant', 'speaker', 'mentioned');
      await expectCount(page, named.length);
      expect(await eventsInList(page)).toEqual(named);
      expect(named).toContain('2025-01-28-lammy-rubio-call');
      await expect(option(page, 'Donald Trump')).toHaveAccessibleName(
        `Donald Trump, ${named.length} events`,
      );
      await reach.selectOption('took part');
      await expectCount(page, inRoles('participant').length);
      await page.getByRole('button', { name: 'Remove filter Counting who took part' }).click();
      await expectCount(page, inRoles('participant', 'speaker').length);
    },
  }));

const entries = [
  ['Kind of event', 'Call', ({ kind }) => kind === 'call'],
  ['Happened or announced', 'Announced', ({ status }) => status === 'announced'],
  ['How the date is known', 'Date inferred', ({ date }) => date.basis === 'inferred'],
  [
    'Sources',
    'Lammy speaks with US counterpart about ‘working together’ on security',
    ({ excerpts }) => excerpts.some(({ source }) => source === '2025-01-28-lammy-rubio-call'),
  ],
  [
    'Sides',
    'Others',
    ({ actors }) => actors.some(({ id, role }) => role !== 'mentioned' && sideOf(id) === 'other'),
  ],
  [
    'Bodies',
    'Foreign Office',
    ({ actors }) => actors.some(({ id, role }) => id === 'foreign-office' && role !== 'mentioned'),
  ],
] as const satisfies readonly (readonly [
  string,
  string,
  (event: ReturnType<typeof eventOf>) => boolean,
])[];

test('facets, folded and long, and the names in the list', ({ page }) =>
  inOnePage(page, {
    'an entry of each facet leaves what is so': async () => {
      await begin(page);
      const filters = page.getByRole('search', { name: 'Filters' });
      for (const [facet, entry, meets] of entries) {
        await test.step(`${facet}: “${entry}”`, async () => {
          const wanted = idsWhere(meets);
          await changeAddress(page, '');
          await expectCount(page, all);
          if (!(await option(page, entry).isVisible())) {
            await filters.locator('summary', { hasText: facet }).click();
          }
          await expect(option(page, entry)).toHaveAccessibleName(
            `${entry}, ${wanted.length} ${wanted.length === 1 ? 'event' : 'events'}`,
          );
          await option(page, entry).check();
          await expectCount(page, wanted.length);
          // The focus stays where the reader is, and the facet stays open.
          await expect(option(page, entry)).toBeFocused();
          expect.soft(await eventsInList(page), entry).toEqual(wanted);
        });
      }
    },
    'what is chosen in a folded facet unfolds it, from a link too': async () => {
      await begin(page, '?kinds=visit');
      await expect(option(page, 'Visit')).toBeChecked();
      expect(await countOf(option(page, 'Visit'))).toBe(
        idsWhere(({ kind }) => kind === 'visit').length,
      );
    },
    'a long facet begins with its fullest options, and a button shows and hides the rest':
      async () => {
        await begin(page);
        const filters = page.getByRole('search', { name: 'Filters' });
        const people = filters.getByRole('region', { name: 'People' });
        const top = await people.getByRole('checkbox').count();
        const more = filters.getByRole('button', { name: 'more people' });
        const hidden = Number(/^\d+/.exec(await more.innerText())?.[0]);
        expect(hidden).toBeGreaterThan(2);
        await expect(option(page, 'Volodymyr Zelensky')).toHaveCount(0);
        // What a source says was not discussed is in sight, however seldom it is.
        await expect(option(page, 'NATO 5% target, not discussed')).toBeVisible();
        await more.press('Enter');
        await expect(people.getByRole('checkbox')).toHaveCount(top + hidden);
        await option(page, 'Volodymyr Zelensky').check();
        await filters.getByRole('button', { name: 'Fewer people' }).click();
        // What is chosen stays.
        await expect(people.getByRole('checkbox')).toHaveCount(top + 1);
        await expect(option(page, 'Volodymyr Zelensky')).toBeChecked();
        await expectCount(page, eventsWith('volodymyr-zelensky').length);
      },
    'names in the list lead to their pages, all else of a row to its event': async () => {
      const { title } = eventOf('2025-01-28-lammy-rubio-call');
      await begin(page);
      const call = line(page, title);
      await call.getByRole('link', { name: 'Chagos Islands' }).click();
      expect(queryOf(page).toString()).toBe('issue=chagos');
      await page.goBack();
      await call.getByRole('link', { name: 'Marco Rubio' }).click();
      expect(queryOf(page).toString()).toBe('actor=marco-rubio');
      await page.goBack();
      await call.click({ position: { x: 20, y: 20 } });
      await expect(eventPane(page).getByRole('heading', { name: title })).toBeFocused();
    },
  }));

test('of more options than can be looked through, one is found by part of its name', async ({
  page,
}) => {
  const { address, stop } = await serveFolder(tenThousand.site);
  await page.goto(address);
  const filters = page.getByRole('search', { name: 'Filters' });
  await expect(filters.getByText(/^\d,\d{3}$/).first()).toBeVisible();
  await filters.locator('summary', { hasText: 'Sources' }).click();
  const sources = filters.getByRole('region', { name: 'Sources' });
  await expect(sources.getByRole('checkbox')).toHaveCount(8);
  await sources.getByRole('button', { name: '992 more sources' }).click();
  await expect(sources.getByRole('checkbox')).toHaveCount(30);
  await expect(sources.getByRole('status')).toHaveText('970 more, to be found by name');
  await sources.getByRole('textbox', { name: 'Find among sources' }).fill('777');
  await expect(sources.getByRole('checkbox')).toHaveCount(1);
  await stop();
});

function sideOf(id: string): string | undefined {
  return timeline.actors.find((actor) => actor.id === id)?.side;
}

test('on a narrower screen the same is done in the sheet, which says what it leaves', async ({
  page,
}) => {
  for (const width of [768, 390]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 844 });
      await begin(page);
      await page.getByRole('button', { name: /^Filters/ }).click();
      const sheet = page.getByRole('dialog', { name: 'Filters' });
      await sheet.getByRole('checkbox', { name: /^David Lammy,/ }).check();
      await sheet.getByRole('checkbox', { name: /^Antony Blinken,/ }).check();
      const either = eventsWithEither('david-lammy', 'antony-blinken');
      const both = eventsWith('david-lammy', 'antony-blinken');
      const shows = (left: readonly string[]) =>
        expect(sheet.getByRole('button', { name: `Show ${left.length} events` })).toBeVisible();
      await shows(either);
      const people = sheet.getByRole('group', { name: 'Of the people chosen, an event has' });
      await people.getByRole('radio', { name: 'all of these' }).check();
      await shows(both);
      await people.getByRole('radio', { name: 'any of these' }).check();
      await shows(either);
      await sheet.getByRole('button', { name: 'More for Keir Starmer', exact: true }).click();
      await sheet.getByRole('button', { name: 'Not this' }).click();
      const left = either.filter((id) => !eventsWith('keir-starmer').includes(id)).length;
      await sheet.getByRole('button', { name: `Show ${left} events` }).click();
      await expect(sheet).toBeHidden();
      await expectCount(page, left);
    });
  }
});
