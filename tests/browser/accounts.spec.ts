import { begin, inOnePage } from './support/one-page.ts';
import { eventOf } from './support/published.ts';
import { eventPane, queryOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
const firstCall = eventOf('2025-01-26-starmer-trump-call');

test('accounts of an event, and how its date is known', ({ page }) =>
  inOnePage(page, {
    'an event’s quotes stand under the side that is speaking, with their paragraph': async () => {
      await begin(page, `?event=${call.id}`);
      const accounts = eventPane(page).getByRole('region', { name: 'Accounts' });
      for (const head of ['UK 3', 'US 3', 'Reporters 1']) {
        await expect(accounts.getByRole('heading', { name: head, exact: true })).toBeVisible();
      }
      const uk = accounts.getByRole('region', { name: 'UK' });
      const us = accounts.getByRole('region', { name: 'US' });
      const reporters = accounts.getByRole('region', { name: 'Reporters' });
      await expect(uk.getByRole('figure').first()).toContainText('David Lammy');
      await expect(uk.getByRole('figure').first()).toContainText('¶3');
      await expect(
        uk.getByRole('button', { name: /^Open the source at this quote: .*, paragraph 3 of 18$/ }),
      ).toHaveCount(1);
      await expect(uk.getByRole('figure').filter({ hasText: 'Foreign Office' })).toHaveCount(2);
      await expect(us.getByRole('figure').filter({ hasText: 'State Department' })).toHaveCount(3);
      await expect(reporters.getByRole('figure')).toContainText('Chagos Islands deal');
    },
    'what several say jointly has the colours of each, and a side its own': async () => {
      const lineUnder = (name: string) =>
        eventPane(page)
          .getByRole('region', { name: 'Accounts' })
          .getByRole('heading', { name })
          .first()
          .evaluate((heading) => getComputedStyle(heading).borderImageSource);
      await begin(page, `?event=${dialogue.id}`);
      const hues = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('span'));
        const read = [1, 2].map((side) => {
          probe.style.color = `var(--side-${side})`;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return read;
      });
      const joint = await lineUnder('jointly');
      for (const hue of hues) expect(joint).toContain(hue);
      await begin(page, `?event=${call.id}`);
      expect(await lineUnder('UK')).toContain(hues[0]);
      expect(await lineUnder('UK')).not.toContain(hues[1]);
    },
    'accounts are set side by side, and what one side alone names is said': async () => {
      await begin(page, `?event=${call.id}`);
      await eventPane(page).getByRole('link', { name: 'Compare accounts' }).click();
      expect(queryOf(page).get('compare')).toBe(call.id);
      const table = page.getByRole('main').getByRole('table');
      const heads = table.getByRole('columnheader');
      for (const name of [
        'UK',
        'US',
        'Reporters',
        'David Lammy',
        'Foreign Office',
        'State Department',
      ]) {
        await expect(heads.filter({ hasText: name }).first()).toBeVisible();
      }
      const issue = (label: string) =>
        table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
      await expect(issue('AUKUS')).toContainText('named only in the US account');
      await expect(issue('AUKUS')).toContainText('They also heralded joint initiatives');
      await expect(issue('Caribbean')).toContainText('named only in the UK account');
      await expect(issue('Ukraine')).toContainText('Russia’s illegal war in Ukraine');
      await expect(issue('Ukraine')).toContainText('Russia’s war against Ukraine');
      await expect(issue('Ukraine')).not.toContainText('named only');
      await expect(issue('Chagos Islands')).toContainText('explicitly not discussed');
      await page.goBack();
      await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeVisible();
    },
    'the first Starmer–Trump call has Downing Street, the post and two reports': async () => {
      await begin(page, `?compare=${firstCall.id}`);
      const heads = page.getByRole('main').getByRole('columnheader');
      for (const head of [/Downing Street/, /Keir Starmer/, /news report/, /Nation.Cymru/]) {
        await expect(heads.filter({ hasText: head }).first()).toBeVisible();
      }
      await expect(page.getByRole('main').getByText('4 accounts, side by side')).toBeVisible();
    },
    'an event known from one side only says so': async () => {
      await begin(page, '?event=2025-01-27-cleverly-times-radio');
      await expect(eventPane(page).getByText('Known from the UK side only.')).toBeVisible();
      await expect(eventPane(page).getByRole('link', { name: 'Compare accounts' })).toHaveCount(0);
    },
    'a date leads step by step from the words to the day, each step into its source': async () => {
      await begin(page, `?event=${firstCall.id}`);
      const pane = eventPane(page);
      await pane.locator('summary', { hasText: 'How this date is known' }).click();
      const steps = pane.getByRole('group').getByRole('listitem');
      await expect(steps.nth(0)).toContainText('“Sunday”');
      await expect(steps.nth(1)).toContainText('news report of 27 January 2025');
      await expect(steps.nth(1)).toContainText('itself inferred');
      await expect(steps.nth(2)).toContainText('Sunday 26 January 2025');
      await steps.nth(0).getByRole('link').click();
      const passage = page
        .getByRole('complementary', { name: 'Source' })
        .locator('mark[aria-current]');
      await expect(passage).toHaveText('Sunday');
      await expect(passage).toBeInViewport();
    },
    'dates can be filtered by how they are known, stated or inferred': async () => {
      await begin(page);
      const facet = page.getByRole('region', { name: 'How the date is known' });
      await facet.getByRole('checkbox', { name: /^Date inferred/ }).check();
      await expect(page).toHaveURL(/dates=inferred/);
      await expect(page.getByRole('main').getByText('date inferred')).not.toHaveCount(0);
      await facet.getByRole('checkbox', { name: /^Date stated/ }).check();
      await expect(page).toHaveURL(/dates=(stated,inferred|inferred,stated)/);
      await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Date stated');
    },
    'on a phone the accounts stand one below the other, issue by issue': async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await begin(page, `?compare=${call.id}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('table')).toHaveCount(0);
      await expect(main.getByText('They also heralded joint initiatives')).toBeVisible();
      await expect(main.getByText('not named').first()).toBeVisible();
    },
  }));
