import { begin, inOnePage } from './support/one-page.ts';
import { changeAddress, eventPane, option, queryOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('the pages of people, of issues and of what was not discussed', ({ page }) =>
  inOnePage(page, {
    'a name leads to the page of the person: offices, events by part, with whom, on what':
      async () => {
        await begin(page, '?event=2025-01-28-lammy-rubio-call');
        await eventPane(page).getByRole('link', { name: 'Marco Rubio' }).click();
        expect(queryOf(page).get('actor')).toBe('marco-rubio');
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { name: 'Marco Rubio' })).toBeVisible();
        await expect(main.getByText('Secretary of State, from 21 January 2025')).toBeVisible();
        const tookPart = main.getByRole('region', { name: 'Took part' });
        await expect(tookPart).toContainText('Took part: 2 events');
        await expect(
          tookPart.getByRole('link', { name: 'Lammy and Rubio speak by phone' }),
        ).toBeVisible();
        await expect(main.getByRole('region', { name: 'Mentioned' })).toBeVisible();
        await expect(main.getByRole('region', { name: 'With whom' })).toContainText('David Lammy');
        await expect(main.getByRole('region', { name: 'Explicitly not discussed' })).toContainText(
          'Chagos Islands',
        );
        await main.getByRole('link', { name: 'Timeline' }).click();
        await expect(page.getByRole('status').getByText('27 of 27 events')).toBeVisible();
      },
    'an issue’s page keeps discussed and not discussed apart, each with its number': async () => {
      await begin(page, '?issue=chagos');
      const main = page.getByRole('main');
      await expect(main.getByText('Discussed: 3 events', { exact: true })).toBeVisible();
      await expect(main.getByText('Explicitly not discussed: 2 events')).toBeVisible();
      await main.getByRole('link', { name: 'Lammy and Rubio speak by phone' }).click();
      await expect(
        eventPane(page).getByRole('heading', { name: 'Lammy and Rubio speak by phone' }),
      ).toBeFocused();
      await expect(main.getByRole('heading', { name: 'Chagos Islands' })).toBeVisible();
    },
    'what was explicitly not discussed is a view of its own, with the words': async () => {
      await begin(page);
      await page.getByRole('link', { name: 'All that was not discussed' }).click();
      expect(queryOf(page).get('page')).toBe('not-discussed');
      const main = page.getByRole('main');
      const chagos = main.getByRole('region', { name: 'Chagos Islands' });
      await expect(chagos).toContainText('2 events');
      await expect(chagos).toContainText(
        'were also not discussed by the leaders during their call',
      );
      await expect(chagos).toContainText('was not explicitly mentioned in the call');
      await expect(main.getByRole('region', { name: 'NATO 5% target' })).toContainText('1 event');
      await main.getByRole('link', { name: 'Chagos Islands' }).click();
      await expect(main.getByText('Explicitly not discussed: 2 events')).toBeVisible();
      await page.goBack();
      await expect(main.getByRole('heading', { name: 'Explicitly not discussed' })).toBeVisible();
    },
    'a filter chosen beside a page leads back to the timeline it narrows': async () => {
      await begin(page, '?actor=david-lammy');
      await option(page, 'Marco Rubio').check();
      await expect(page.getByRole('status').getByText('2 of 27 events')).toBeVisible();
      expect(queryOf(page).get('actor')).toBeNull();
    },
    'Back from a person’s page leads to where the list was': async () => {
      await begin(page);
      const last = page.getByRole('main').getByRole('listitem').last();
      const names = page.getByRole('main').locator('.event-row-names').getByRole('link');
      await expect(last).toBeAttached();
      const name = names.nth((await names.count()) - 6);
      await name.scrollIntoViewIfNeeded();
      const place = () => page.getByRole('main').evaluate((main) => Math.round(main.scrollTop));
      const before = await place();
      expect(before).toBeGreaterThan(200);
      await name.click();
      await expect(page).toHaveURL(/[?]actor=/);
      await page.goBack();
      await expect.poll(place).toBe(before);
    },
    'a page that does not exist is named, and the timeline shown': async () => {
      await begin(page);
      await changeAddress(page, '?actor=nobody');
      await expect(page.getByRole('status').filter({ hasText: 'actor “nobody”' })).toBeVisible();
      await expect(page.getByRole('application')).toBeVisible();
    },
  }));
