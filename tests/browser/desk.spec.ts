import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { audit, auditColours } from './support/audit.ts';
import {
  addText,
  card,
  deskText,
  leaveDesk,
  passages,
  progress,
  selectWords,
} from './support/desk.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { eventPane, openSite, row } from './support/site.ts';
import { expect, test } from './support/test.ts';

const text = `Foreign Secretary to see Secretary Rubio

Published 4 April 2025

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon, aides said.

Prime Minister Keir Starmer will meet President Donald Trump in London on 12 May 2025. Adviser Jane Rowbotham spoke to Keir Starmer on 1 April 2025. Ukraine was discussed.

“We will stand by them,” David Lammy said on 2 April 2025. The dispute, open since 2019, may be added.
`;

const [phone, meeting] = ['David Lammy spoke to Marco Rubio', 'will meet President Donald Trump'];

/** How many events the timeline says that it has. */
async function expectEvents(page: Page, further: number): Promise<void> {
  const all = timeline.events.length + further;
  await expect(page.getByText(new RegExp(`^\\d+ of ${all} events$`))).toBeVisible();
}

/** Comes to a new desk with the text on it, whatever was kept before. */
async function freshDesk(page: Page): Promise<void> {
  await begin(page);
  const removing = page.getByRole('button', { name: /^Remove / });
  for (let left = await removing.count(); left > 0; left -= 1) {
    await removing.first().click();
    await expect(removing).toHaveCount(left - 1);
  }
  await addText(page, text);
}

async function openDraft(page: Page, words: string): Promise<void> {
  await passages(page, 'open').filter({ hasText: words }).first().getByRole('link').click();
  await expect(card(page)).toBeVisible();
}

test('a text is reviewed at 1440: nothing counts until it is accepted', ({ page }) =>
  inOnePage(page, {
    'what is found is open, and the timeline is as it was': async () => {
      await freshDesk(page);
      await expect(progress(page)).toHaveText(/^4 found, 4 left$/);
      await expect(page.getByText('Perhaps (1)')).toBeVisible();
      await expect(passages(page, 'current')).not.toHaveCount(0);
      await expect(passages(page, 'perhaps')).toHaveCount(1);
      await leaveDesk(page);
      await expectEvents(page, 0);
      await expect(page.getByText(`${timeline.sources.length} texts`).first()).toBeVisible();
      await page.getByRole('link', { name: 'Foreign Secretary to see' }).click();
      await expect(progress(page)).toHaveText(/^4 found, 4 left$/);
    },
    'a match is proposed with reasons and neither answer, and is asked for before Accept':
      async () => {
        await freshDesk(page);
        const question = card(page).getByRole('group', { name: /^Same event as/ });
        await expect(question).toContainText('took part in both: David Lammy, Marco Rubio');
        for (const answer of ['Yes', 'No'])
          await expect(question.getByRole('button', { name: answer })).toHaveAttribute(
            'aria-pressed',
            'false',
          );
        await page.keyboard.press('a');
        await expect(question.getByRole('button', { name: 'Yes' })).toBeFocused();
        await expect(progress(page)).toHaveText('4 found, 4 left');
        await page.keyboard.press('y');
        await page.keyboard.press('a');
        await expect(progress(page)).toHaveText('4 found, 3 left');
        await expect(passages(page, 'accepted').filter({ hasText: phone })).toHaveCount(1);
        await leaveDesk(page);
        await expectEvents(page, 0);
        await row(page, 'Lammy and Rubio speak by phone').click();
        await expect(
          eventPane(page).getByText('On 28 January 2025 David Lammy spoke').first(),
        ).toBeVisible();
        await expect(eventPane(page).getByRole('region', { name: 'Review' })).toContainText(
          'Accepted by you',
        );
      },
    'keys accept, reject, skip and undo, and the focus is on what comes next': async () => {
      await freshDesk(page);
      await page.keyboard.press('n');
      await page.keyboard.press('a');
      await expect(card(page).getByRole('heading')).toBeFocused();
      await expect(card(page).getByRole('heading')).toContainText(meeting);
      await page.keyboard.press('r');
      await expect(passages(page, 'rejected').filter({ hasText: meeting })).toHaveCount(1);
      await page.keyboard.press('s');
      await expect(progress(page)).toHaveText('4 found, 2 left');
      await expect(page.getByText('1 accepted, 1 rejected')).toBeVisible();
      await page.keyboard.press('u');
      await expect(card(page).getByRole('heading')).toContainText(meeting);
      await expect(page.getByText('1 accepted, 0 rejected')).toBeVisible();
      await page.keyboard.press('u');
      await expect(page.getByText('0 accepted, 0 rejected')).toBeVisible();
    },
    'everything of a draft is set, kept over a reload, and shown when it is accepted': async () => {
      await freshDesk(page);
      await openDraft(page, meeting);
      const open = card(page);
      await open.getByRole('button', { name: 'Change the title' }).click();
      await open.getByRole('textbox', { name: 'Title' }).fill('Starmer to receive Trump');
      await page.keyboard.press('Enter');
      await open.getByRole('combobox', { name: 'Kind' }).selectOption('Visit');
      const status = open.getByRole('combobox', { name: 'Status' });
      const setDate = async (before: RegExp, to: string) => {
        await open.getByRole('button', { name: before }).first().click();
        const date = page.getByRole('dialog', { name: 'Set the date' });
        await date.getByRole('textbox', { name: 'Date' }).fill(to);
        await date.getByRole('button', { name: 'Set the date' }).click();
      };
      // What is dated after the text came out it can only announce.
      await expect(status.getByRole('option')).toHaveText(['Announced']);
      await setDate(/12 May 2025/, '2025-04-03');
      await status.selectOption('Happened');
      await setDate(/3 April 2025/, '2025-05-13');
      await expect(status.getByRole('option')).toHaveText(['Announced']);
      await open.getByRole('button', { name: 'Add', exact: true }).click();
      const adding = page.getByRole('dialog', { name: 'Add somebody' });
      await adding.getByRole('combobox', { name: /^Name/ }).fill('Angela Merkel');
      await adding.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(adding.getByRole('alert')).toContainText('named nowhere');
      await adding.getByRole('combobox', { name: /^Name/ }).fill('Marco Rubio');
      await adding.getByRole('combobox', { name: 'Part' }).selectOption('Mentioned');
      await adding.getByRole('button', { name: 'Add', exact: true }).click();
      await open.getByRole('combobox', { name: 'Add an issue' }).selectOption('Ukraine');
      const issue = open.getByRole('group', { name: 'Ukraine' });
      await issue.getByRole('button', { name: 'not discussed', exact: true }).click();
      await page.reload();
      await openDraft(page, meeting);
      await expect(open.getByRole('heading')).toHaveText('Starmer to receive Trump');
      await expect(
        issue.getByRole('button', { name: 'not discussed', exact: true }),
      ).toHaveAttribute('aria-pressed', 'true');
      await open.getByRole('button', { name: /^Accept and next/ }).click();
      await leaveDesk(page);
      await expectEvents(page, 1);
      await row(page, 'Starmer to receive Trump').click();
      await expect(eventPane(page).getByText('Tuesday 13 May 2025').first()).toBeVisible();
      await expect(
        eventPane(page)
          .getByText(/not discussed: Ukraine/i)
          .first(),
      ).toBeVisible();
    },
    'who speaks and how is set within what the quotation marks allow': async () => {
      await freshDesk(page);
      await openDraft(page, 'We will stand by them');
      await card(page)
        .getByText(/^1 passage/)
        .click();
      const [voice, mode] = [
        card(page).getByRole('combobox', { name: 'Who speaks in passage 1' }),
        card(page).getByRole('combobox', { name: 'How passage 1 speaks' }),
      ];
      await voice.selectOption('David Lammy');
      await expect(mode).toHaveValue('quoted');
      await expect(mode.getByRole('option')).toHaveText(['quoted', 'partly quoted']);
      await voice.selectOption('The text itself');
      await expect(mode).toBeDisabled();
    },
    'selected words become a draft, a further quote, and the date of the open draft': async () => {
      await freshDesk(page);
      const bar = page.getByRole('toolbar', { name: 'Selected words' });
      await selectWords(page, 'They agreed to meet soon, aides said.');
      await bar.getByRole('button', { name: 'Add a draft' }).click();
      await expect(card(page).getByRole('heading')).toContainText('agreed to meet soon');
      await expect(progress(page)).toHaveText('5 found, 5 left');
      await selectWords(page, '12 May 2025');
      await bar.getByRole('button', { name: /^Date of draft/ }).click();
      await expect(card(page).locator('.date-words')).toHaveText('12 May 2025');
      await selectWords(page, 'Ukraine was discussed.');
      await bar.getByRole('button', { name: /^Quote in draft/ }).click();
      await expect(card(page).getByText(/^2 passages/)).toBeVisible();
      await selectWords(page, 'aides');
      await bar.getByRole('button', { name: /^Date of draft/ }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'No date is read' })).toBeVisible();
    },
    'what is doubtful is a press away and can be accepted': async () => {
      await freshDesk(page);
      await page.getByText('Perhaps (1)').click();
      await page.getByRole('button', { name: /2019/ }).click();
      await card(page)
        .getByRole('button', { name: /^Accept and next/ })
        .click();
      await expect(page.getByText('1 accepted, 0 rejected')).toBeVisible();
      await expect(progress(page)).toHaveText('4 found, 4 left');
    },
    'another reader’s drafts are proved: what holds comes on the desk, a near quote is offered':
      async () => {
        await freshDesk(page);
        await page.getByRole('button', { name: 'Drafts from another reader…' }).click();
        const dialog = page.getByRole('dialog', { name: 'Drafts from another reader' });
        const draft = {
          quote: 'They agreed to meet soon, aides said.',
          title: 'They agree to meet',
          date: '2025-01-28',
          kind: 'other',
        };
        const drafts = [
          draft,
          { ...draft, quote: 'The two signed a treaty of friendship in Lisbon.' },
          { ...draft, quote: 'They agreed to meet again soon, aides said.', kind: 'statement' },
        ];
        await dialog
          .getByRole('textbox', { name: 'Paste the JSON' })
          .fill(JSON.stringify({ drafts }));
        await dialog.getByRole('button', { name: 'Prove the drafts' }).click();
        await expect(dialog.getByText('1 draft holds, 2 do not.')).toBeVisible();
        const refused = dialog.getByRole('list', { name: 'Refused' }).getByRole('listitem');
        await expect(refused.first()).toContainText('nor anything like it');
        await refused.nth(1).getByRole('button', { name: 'This is meant' }).click();
        await expect(dialog.getByText('2 drafts hold, 1 does not.')).toBeVisible();
        await dialog.getByRole('button', { name: 'Put 2 drafts on the desk' }).click();
        await expect(progress(page)).toHaveText('6 found, 6 left');
        await expect(card(page)).toContainText('From another reader');
        await page.keyboard.press('u');
        await expect(progress(page)).toHaveText('4 found, 4 left');
      },
    'the whole of it is accessible, in both themes': async () => {
      await freshDesk(page);
      await page.keyboard.press('n');
      await page.keyboard.press('a');
      await page.keyboard.press('r');
      expect(await audit(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await auditColours(page.locator('body'))).toEqual([]);
    },
    'in forced colours each state of a passage has a line of its own': async () => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
      const lines = await deskText(page)
        .getByRole('list', { name: 'How passages are marked' })
        .locator('.passage')
        .evaluateAll((each) =>
          each.map((passage) => {
            const { textDecoration, backgroundColor } = getComputedStyle(passage);
            return `${textDecoration} ${backgroundColor}`;
          }),
        );
      expect(new Set(lines).size).toBe(5);
      await page.emulateMedia({ forcedColors: 'none' });
    },
  }));

test('at 390 the text and the drafts are two presses of a thumb, and nothing goes sideways', async ({
  newReader,
}) => {
  const page = await newReader({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await inOnePage(page, {
    'the card shows its words, and Accept is within reach': async () => {
      await page.goto('/');
      await addText(page, text);
      await expect(card(page)).toContainText('On 28 January 2025 David Lammy spoke');
      await expect(card(page).getByRole('button', { name: /^Accept and next/ })).toBeInViewport();
      const wide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await wide()).toBe(0);
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      await expect(deskText(page).getByRole('heading')).toHaveText(/Foreign Secretary/);
      expect(await wide()).toBe(0);
    },
    'a passage leads to its card': async () => {
      await passages(page, 'open').filter({ hasText: meeting }).getByRole('link').tap();
      await expect(card(page).getByRole('heading')).toContainText(meeting);
      await card(page)
        .getByRole('button', { name: /^Accept and next/ })
        .tap();
      await expect(progress(page)).toHaveText('4 found, 3 left');
    },
    'selected words become a draft there too': async () => {
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      await selectWords(page, 'Ukraine was discussed.');
      await page.getByRole('button', { name: 'Add a draft', exact: true }).click();
      await expect(progress(page)).toHaveText('5 found, 4 left');
      await expect(card(page)).toContainText('From selected words');
    },
    'it is accessible': async () => {
      expect(await audit(page)).toEqual([]);
    },
  });
});

test('at no width does a part of the card lie over the words of another', async ({ page }) => {
  await begin(page);
  await addText(
    page,
    'On 1 April 2025 Keir Starmer spoke to Volodymyr Zelensky by phone about Ukraine, the Chagos Islands and security and defence co-operation. They did not discuss Brexit.',
  );
  for (const width of [320, 390, 768, 900, 1024, 1440]) {
    await page.setViewportSize({ width, height: 2000 });
    await expect(card(page).getByRole('group', { name: 'Security and defence' })).toBeVisible();
    expect.soft(await coveredWords(page), `${width} px`).toEqual([]);
  }
});

/** The words of the card of whose ends something else is seen. */
function coveredWords(page: Page): Promise<readonly string[]> {
  return card(page).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const own = node.parentElement;
      if (own === null || own.closest('select, datalist, details:not([open]) > :not(summary)'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const there = document.elementFromPoint(right - Math.min(2, width / 2), (top + bottom) / 2);
        if (
          width > 0 &&
          left >= 0 &&
          there !== null &&
          !there.contains(own) &&
          !own.contains(there)
        )
          covered.push(node.textContent ?? '');
      }
    }
    return covered;
  });
}

test('two tabs: decisions of both hold, and what one removes the other does not bring back', async ({
  page,
}) => {
  await openSite(page);
  await addText(page, text);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(progress(other)).toHaveText('4 found, 4 left');
  await test.step('what one decides the other shows, and adds to', async () => {
    await openDraft(page, meeting);
    await page.keyboard.press('r');
    await expect(progress(other)).toHaveText('4 found, 3 left');
    await other.keyboard.press('n');
    await other.keyboard.press('a');
    await expect(page.getByText('1 accepted, 1 rejected')).toBeVisible();
    await page.reload();
    await expect(page.getByText('1 accepted, 1 rejected')).toBeVisible();
  });
  await test.step('a file of the same name is another text', async () => {
    await leaveDesk(page);
    await addText(page, text);
    await expect(page).toHaveURL(/desk=added\.foreign-secretary-to-see-secretary-rubio-2$/);
    await leaveDesk(page);
    await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(2);
  });
  await test.step('what is removed is gone in the other too, until it is undone with all its decisions', async () => {
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await expect(other.getByRole('heading', { name: 'This text is not here' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(other.getByText('1 accepted, 1 rejected')).toBeVisible();
  });
  await test.step('all that is kept is saved as one file, and loaded again', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as one file' }).click();
    const path = await (await coming).path();
    expect(readFileSync(path, 'utf8')).toContain('readout-kept-texts');
    await page.getByLabel('Kept texts as a file').setInputFiles(path);
    await expect(page.getByText('0 texts loaded; 2 were here already.')).toBeVisible();
    for (let left = 2; left > 0; left -= 1)
      await page
        .getByRole('button', { name: /^Remove / })
        .first()
        .click();
    await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
    await page.getByLabel('Kept texts as a file').setInputFiles(path);
    await expect(page.getByText('2 texts loaded.')).toBeVisible();
    await page.reload();
    await expect(page.getByText(/4 found, 2 left, 1 on the timeline/)).toBeVisible();
  });
});
