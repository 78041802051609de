import type { Locator, Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { eventsTreating, eventsWith, eventsWithEither, timeline } from './support/published.ts';
import {
  changeAddress,
  chart,
  countOf,
  eventsInList,
  expectCount,
  goTo,
  openSite,
  option,
  pressInView,
  queryOf,
  ready,
  row,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const all = timeline.events.length;

test('a filter leaves what it says, and says what is left', ({ page }) =>
  inOnePage(page, {
    'filtering by Marco Rubio leaves his events, in the list, in the chart and in the count':
      async () => {
        const his = eventsWith('marco-rubio');
        expect(his).toEqual(['2025-01-rubio-confirmed', '2025-01-28-lammy-rubio-call']);
        await begin(page);
        await expectCount(page, all);
        await option(page, 'Marco Rubio').check();
        await expectCount(page, his.length);
        expect(await eventsInList(page)).toEqual(his);
        expect(await eventsInChart(page)).toEqual(his);
        await expect(chart(page)).toHaveAccessibleName(/^Chart of 2 events\b/);
        expect(queryOf(page).get('people')).toBe('marco-rubio');
      },
    'the numbers of the other filters follow the first one, and none leads nowhere': async () => {
      await begin(page);
      const boxes = page.getByRole('search', { name: 'Filters' }).getByRole('checkbox');
      const before = await boxes.count();
      await expect(option(page, 'David Lammy')).toHaveAccessibleName('David Lammy, 8 events');
      await option(page, 'Marco Rubio').check();
      // Of people one is enough, so beside him each has what they had; of issues, what he has.
      await expect(option(page, 'David Lammy')).toHaveAccessibleName('David Lammy, 8 events');
      await expect(option(page, 'James Cleverly')).toBeEnabled();
      await expect(boxes).toHaveCount(before);
      expect(await expectDeadWhereNone(boxes)).toBeGreaterThan(3);
      await option(page, 'Antony Blinken').check();
      await allOfThese(page, 'people').check();
      await expectCount(page, 0);
      await option(page, 'Antony Blinken').uncheck();
      await option(page, 'David Lammy').check();
      await allOfThese(page, 'people').check();
      await expect(option(page, 'David Lammy')).toHaveAccessibleName('David Lammy, 1 event');
      await expect(boxes).toHaveCount(before);
      expect(await expectDeadWhereNone(boxes)).toBeGreaterThan(10);
      await expect(option(page, 'James Cleverly')).toBeDisabled();
    },
    'one of none is greyed where it would leave none, not beside others of which one is enough':
      async () => {
        await begin(page, '?kinds=call');
        const cleverly = option(page, 'James Cleverly');
        await expect(cleverly).toHaveAccessibleName('James Cleverly, 0 events');
        await expect(cleverly).toBeDisabled();
        await option(page, 'Marco Rubio').check();
        await expectCount(page, 1);
        await cleverly.check();
        await expectCount(page, 1);
        await allOfThese(page, 'people').check();
        await expectCount(page, 0);
      },
    'an issue discussed and the same issue explicitly not discussed are two filters': async () => {
      const discussed = eventsTreating('chagos', 'discussed');
      const not = eventsTreating('chagos', 'not-discussed');
      expect([discussed.length, not.length]).toEqual([3, 2]);
      await begin(page);
      const yes = option(page, 'Chagos Islands');
      const no = option(page, 'Chagos Islands, not discussed');
      await expect(yes).toHaveAccessibleName('Chagos Islands, 3 events');
      await expect(no).toHaveAccessibleName('Chagos Islands, not discussed, 2 events');

      await no.check();
      await expectCount(page, 2);
      expect(await eventsInList(page)).toEqual(not);
      expect(queryOf(page).toString()).toBe('not-discussed=chagos');
      // No event of these sources does both, and a filter that would leave nothing says so.
      await expect(yes).toBeDisabled();

      await no.uncheck();
      await yes.check();
      await expectCount(page, 3);
      expect(await eventsInList(page)).toEqual(discussed);
      expect(queryOf(page).toString()).toBe('issues=chagos');
    },
    'Donald Trump, only named in the report, does not leave the Lammy–Rubio call': async () => {
      await begin(page);
      const call = row(page, 'Lammy and Rubio speak by phone');
      await expect(call).toBeVisible();
      await option(page, 'Donald Trump').check();
      const his = eventsWith('donald-trump');
      await expectCount(page, his.length);
      await expect(call).toBeHidden();
      expect(await eventsInList(page)).toEqual(his);
      expect(his).not.toContain('2025-01-28-lammy-rubio-call');
    },
    'of two people either is enough, until all of these are asked for': async () => {
      const both = eventsWith('david-lammy', 'antony-blinken');
      const either = eventsWithEither('david-lammy', 'antony-blinken');
      expect(both.length).toBeLessThan(eventsWith('antony-blinken').length);
      await begin(page);
      await option(page, 'David Lammy').check();
      // Of one person any and all are the same.
      await expect(allOfThese(page, 'people')).toHaveCount(0);
      await option(page, 'Antony Blinken').check();
      await expectCount(page, either.length);
      expect(await eventsInList(page)).toEqual(either);
      expect(queryOf(page).toString()).toBe('people=david-lammy%2Cantony-blinken&any=people');
      await allOfThese(page, 'people').check();
      await expectCount(page, both.length);
      expect(await eventsInList(page)).toEqual(both);
      expect(await eventsInChart(page)).toEqual(both);
      expect(queryOf(page).get('any')).toBeNull();
      // With one of them left there is nothing to switch, and the next one is again an alternative.
      await option(page, 'Antony Blinken').uncheck();
      await expect(allOfThese(page, 'people')).toHaveCount(0);
      await option(page, 'Antony Blinken').check();
      await expectCount(page, either.length);
    },
    'two who were never together: all of them leaves nothing, and either is offered': async () => {
      const either = eventsWithEither('marco-rubio', 'james-cleverly');
      await begin(page);
      await option(page, 'Marco Rubio').check();
      await option(page, 'James Cleverly').check();
      await expectCount(page, either.length);
      await allOfThese(page, 'people').check();
      await expectCount(page, 0);
      await page
        .getByRole('button', { name: `James Cleverly or Marco Rubio: ${either.length} events` })
        .click();
      await expectCount(page, either.length);
      expect(await eventsInList(page)).toEqual(either);
    },
    'a chip names each filter and takes it away; Clear takes all': async () => {
      await begin(page);
      const chips = page.getByRole('list', { name: 'Active filters' });
      await expect(chips).toHaveCount(0);
      await option(page, 'David Lammy').check();
      await option(page, 'Ukraine').check();
      await option(page, 'Chagos Islands, not discussed').check();
      const names = await chips.getByRole('listitem').allInnerTexts();
      expect(names.map((name) => name.trim())).toEqual([
        'David Lammy',
        'Ukraine',
        'Chagos Islands, not discussed',
        'Clear',
      ]);
      await chips.getByRole('button', { name: 'Remove filter Ukraine' }).click();
      await expect(option(page, 'Ukraine')).not.toBeChecked();
      expect(queryOf(page).toString()).toBe('people=david-lammy&not-discussed=chagos');
      await expectCount(page, 1);
      await chips.getByRole('button', { name: 'Clear' }).click();
      await expectCount(page, all);
      await expect(chips).toHaveCount(0);
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      expect(new URL(page.url()).search).toBe('');
    },
    'an empty result says what was asked and leaves each way out as it promises': async () => {
      const query = '?people=marco-rubio,james-cleverly';
      const rubio = eventsWith('marco-rubio');
      const cleverly = eventsWith('james-cleverly');
      const either = eventsWithEither('marco-rubio', 'james-cleverly');
      await begin(page);
      for (const [button, left] of [
        [`James Cleverly or Marco Rubio: ${either.length} events`, either],
        [`Without Marco Rubio: ${cleverly.length} events`, cleverly],
        [`Without James Cleverly: ${rubio.length} events`, rubio],
        [`Clear all: ${all} events`, timeline.events.map(({ id }) => id)],
      ] as const) {
        await changeAddress(page, query);
        await expectCount(page, 0);
        await expect(
          page.getByRole('heading', {
            name: 'No event in these sources meets all of these filters',
          }),
        ).toBeVisible();
        await expect(
          page.getByRole('main').getByText('James Cleverly + Marco Rubio'),
        ).toBeVisible();
        await page.getByRole('button', { name: button, exact: true }).click();
        await expectCount(page, left.length);
        expect(await eventsInList(page), button).toEqual(left);
      }
    },
  }));

test('each filter leaves as many events as it says, or adds them where any is enough', async ({
  page,
}) => {
  test.slow();
  await openSite(page);
  const chagosNot = eventsTreating('chagos', 'not-discussed');
  for (const [name, query, alternatives] of [
    ['nothing', '', {}],
    [
      'Keir Starmer',
      '?people=keir-starmer',
      Object.fromEntries(
        timeline.actors.map(({ id, name }) => [name, eventsWithEither('keir-starmer', id).length]),
      ),
    ],
    [
      'Chagos not discussed',
      '?not-discussed=chagos',
      Object.fromEntries(
        timeline.issues.map(({ id, label }) => [
          `${label}, not discussed`,
          new Set([...chagosNot, ...eventsTreating(id, 'not-discussed')]).size,
        ]),
      ),
    ],
  ] as const) {
    await test.step(`${name} chosen before`, async () => {
      await goTo(page, query);
      await eventsInList(page);
      const tried = await tryEachBox(page, alternatives);
      for (const { box, promised, wanted, ...left } of tried) {
        expect.soft(left, box).toEqual({ said: wanted, listed: wanted, promisedThen: promised });
      }
      expect(tried.length).toBeGreaterThan(4);
      const added = tried.filter(({ promised, wanted }) => wanted > promised);
      expect(added.length > 0).toBe(query !== '');
    });
  }
});

/** The radio that asks for all that is chosen in a facet: there once two are. */
function allOfThese(page: Page, name: string): Locator {
  return page
    .getByRole('group', { name: `Of the ${name} chosen, an event has` })
    .getByRole('radio', { name: 'all of these' });
}

/** Each box says its number in what is seen too, and only those of none are greyed; how many those are. */
async function expectDeadWhereNone(boxes: Locator): Promise<number> {
  let dead = 0;
  for (const box of await boxes.all()) {
    const count = await countOf(box);
    // What a reader sees at the end of the line is what is read out.
    const line = (await box.locator('..').innerText()).trim();
    expect(line.endsWith(String(count)), `"${line}" ends in ${count}`).toBe(true);
    if (count === 0) {
      dead += 1;
      await expect(box).toBeDisabled();
    } else await expect(box).toBeEnabled();
  }
  return dead;
}

/** A filter that was ticked: the events it promised, those that are counted and listed then, and what it promises then. */
type Tried = {
  readonly box: string;
  readonly promised: number;
  /** How many have to be left: those that it promised, or those that it adds to. */
  readonly wanted: number;
  readonly said: number;
  readonly listed: number;
  readonly promisedThen: number;
};

/**
 * Ticks and unticks each filter that can be, one after another: within the page, for there are
 * many. `alternatives` are how many events are left with each that stands beside a chosen one.
 */
function tryEachBox(
  page: Page,
  alternatives: Readonly<Record<string, number>>,
): Promise<readonly Tried[]> {
  return page.getByRole('search', { name: 'Filters' }).evaluate(async (filters, alternatives) => {
    const numberIn = (text: string | null | undefined) => Number(/(\d+) /.exec(text ?? '')?.[1]);
    const promisedBy = (box: Element) =>
      numberIn(/, (\d+ events?)$/.exec(box.getAttribute('aria-label') ?? '')?.[1]);
    const counted = () =>
      [...document.querySelectorAll('[role="status"]')].find((status) =>
        / of \d+ events$/.test(status.textContent ?? ''),
      );
    /** Some frames, until so many events are said to be left; the number said then. */
    const countedAs = async (wanted: number) => {
      for (let frame = 0; frame < 120; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (numberIn(counted()?.textContent) === wanted) break;
      }
      return numberIn(counted()?.textContent);
    };
    const before = numberIn(counted()?.textContent);
    const tried = [];
    for (const box of filters.querySelectorAll('input[type="checkbox"]')) {
      if (!(box instanceof HTMLInputElement) || !box.checkVisibility()) continue;
      if (box.disabled || box.checked) continue;
      const promised = promisedBy(box);
      const name = box.getAttribute('aria-label') ?? '';
      const wanted = alternatives[name.replace(/, \d+ events?$/, '')] ?? promised;
      box.click();
      const said = await countedAs(wanted);
      const listed = document.querySelectorAll('main ol h4 a').length;
      tried.push({ box: name, promised, wanted, said, listed, promisedThen: promisedBy(box) });
      box.click();
      await countedAs(before);
    }
    return tried;
  }, alternatives);
}

/** The ids of the events the chart shows when it shows all, in order of time. */
async function eventsInChart(page: Page): Promise<string[]> {
  await pressInView(page, 'Show all events');
  await ready(page);
  const drawn = await page
    .locator('.chart [data-event]')
    .evaluateAll((markers) => markers.map((marker) => marker.getAttribute('data-event') ?? ''));
  return timeline.events.map(({ id }) => id).filter((id) => drawn.includes(id));
}
