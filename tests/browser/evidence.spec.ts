import type { Locator, Page } from '@playwright/test';
import { modeWords } from '../../src/explore/evidence/attribution.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, issueLabel, nameOf, sourceOf, timeline, wordsOf } from './support/published.ts';
import { changeAddress, eventPane, line, openSite, ready } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('what the pane tells of an event', ({ page }) =>
  inOnePage(page, {
    'the Dialogue: a stated range, who took part, who told it, what was discussed': async () => {
      const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
      const pane = await openEvent(page, dialogue.id);
      const headline = pane.getByRole('article').locator('p').first();
      await expect(headline).toHaveText('Meeting · 10–11 September 2024');
      await expect(fact(pane, 'Where')).toHaveText('London');
      expect(new Set(dialogue.excerpts.map(({ source }) => source)).size).toBe(2);
      for (const { source, paragraph } of dialogue.excerpts) {
        const name = `Open the source at this quote: ${sourceOf(source).title}, paragraph ${paragraph} of `;
        await expect(pane.getByRole('button', { name }).first()).toBeVisible();
      }
      await expect(fact(pane, 'Date')).toContainText('10–11 September 2024');
      await expect(fact(pane, 'Date')).toContainText(`Stated${dialogue.date.note}`);
      expect(await entries(pane, 'Took part')).toEqual(['David Lammy', 'Antony Blinken']);
      expect(await entries(pane, 'Spoke of it')).toEqual(['UK and US governments, jointly']);
      expect(await entries(pane, 'Mentioned')).toEqual(['Keir Starmer', 'Joe Biden']);
      const labels = new Set(dialogue.issues.map(({ id }) => issueLabel(id)));
      expect(await entries(pane, 'Discussed')).toEqual([...labels]);
      await expect(pane.getByRole('region', { name: 'Explicitly not discussed' })).toHaveCount(0);
    },
    'the Starmer–Trump call: a date worked out, and what was explicitly not discussed':
      async () => {
        const call = eventOf('2025-01-26-starmer-trump-call');
        const pane = await openEvent(page, call.id);
        await expect(fact(pane, 'Date')).toContainText('Sunday 26 January 2025');
        await expect(fact(pane, 'Date')).toContainText(`Worked out${call.date.note}`);
        expect(await entries(pane, 'Discussed')).toEqual(['Trade and economy', 'Middle East']);
        const unsaid = pane.getByRole('region', { name: 'Explicitly not discussed' });
        await expect(unsaid).toContainText('Chagos Islands, NATO 5% target');
        const shown = await unsaid.innerText();
        const evidence = call.issues.filter(({ treatment }) => treatment === 'not-discussed');
        expect(evidence.length).toBeGreaterThan(1);
        for (const passage of evidence) expect(shown).toContain(wordsOf(passage.evidence));
      },
    'the Lammy–Rubio call: two governments, two accounts, each under its voice': async () => {
      const call = eventOf('2025-01-28-lammy-rubio-call');
      const pane = await openEvent(page, call.id);
      await expect(fact(pane, 'Date')).toContainText('Between 26 and 28 January 2025');
      await expect(fact(pane, 'Date')).toContainText(`Inferred${call.date.note}`);
      expect(await entries(pane, 'Took part')).toEqual(['David Lammy', 'Marco Rubio']);
      expect(await entries(pane, 'Mentioned')).toContain('Donald Trump');
      const voices = call.excerpts.map(({ voice }) =>
        voice === null ? 'The reporter' : nameOf(voice),
      );
      expect(voices).toEqual(expect.arrayContaining(['Foreign Office', 'State Department']));
      const captions = await pane.getByRole('figure').locator('figcaption').allInnerTexts();
      expect(captions).toHaveLength(voices.length);
      // By side now: each under its voice, with how it speaks, in which paper and paragraph.
      const told = call.excerpts.map(({ mode, paragraph }, index) => {
        const { label, passedOn } = modeWords[mode];
        const relation = mode === 'own' ? ' in' : `, ${label} ${passedOn}`;
        return `${voices[index]}${relation} Nation.Cymru ¶${paragraph}`;
      });
      expect(captions.map((words) => words.replace(/\s+/g, ' ')).sort()).toEqual(told.sort());
      await expect(
        pane.getByRole('figure').getByTitle('news report of 28 January 2025'),
      ).toHaveCount(voices.length);
    },
    'announced is not happened: in the list, in the pane, in the chart': async () => {
      const meeting = eventOf('2024-09-13-starmer-biden-meeting');
      const pane = await openEvent(page, meeting.id);
      await expect(pane.getByText('announced, not told as happened')).toBeVisible();
      expect(await entries(pane, 'To take part')).toEqual(['Keir Starmer', 'Joe Biden']);
      await expect(fact(pane, 'Took part')).toHaveCount(0);
      await expect(line(page, meeting.title)).toContainText('announced');
      const kallas = await openEvent(page, '2025-03-18-kallas-lammy-healey-meeting');
      await expect(fact(kallas, 'On the agenda')).toContainText('Ukraine');
      await expect(fact(kallas, 'Discussed')).toHaveCount(0);
      await page.getByRole('button', { name: 'Whole chart' }).click();
      await ready(page);
      const italics = await page
        .locator('.chart .event-label')
        .evaluateAll((labels) =>
          labels.map((label) => [
            label.textContent,
            getComputedStyle(label).fontStyle === 'italic',
          ]),
        );
      const announced = timeline.events.filter(({ status }) => status === 'announced');
      expect(italics.length).toBeGreaterThan(10);
      for (const [label, isItalic] of italics) {
        expect(isItalic, `${label} in italics`).toBe(
          announced.some((event) => event.label === label),
        );
      }
    },
    'a date is said no finer than it is known': async () => {
      await begin(page);
      for (const [id, words] of [
        ['2017-lammy-on-trump', '2017'],
        ['2024-08-aukus-open-general-licence', 'August 2024'],
        ['2025-03-15-lammy-vance-meeting', 'Weekend of 15–16 March 2025'],
        ['2025-01-rubio-confirmed', 'Week of 20–26 January 2025'],
        ['2024-09-10-blinken-lammy-kyiv-visit', 'On or after 10 September 2024'],
        ['2025-03-18-downing-street-thirty-countries', '17 or 18 March 2025'],
      ] as const) {
        await test.step(words, async () => {
          const { date, title } = eventOf(id);
          await changeAddress(page, `?event=${id}`);
          const pane = eventPane(page);
          await expect(pane.getByRole('heading', { name: title, exact: true })).toBeVisible();
          const [first, ...rest] = (await fact(pane, 'Date').innerText()).split('\n');
          expect.soft(first, id).toBe(words);
          expect.soft(rest.join(' '), id).toContain(date.note);
        });
      }
    },
  }));

async function openEvent(page: Page, id: string): Promise<Locator> {
  await openSite(page, `?event=${id}`);
  return eventPane(page);
}

/** What the pane says beside this name; nothing where it does not have it. */
function fact(pane: Locator, name: string): Locator {
  return pane
    .locator('dt')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('+ dd');
}

async function entries(pane: Locator, name: string): Promise<string[]> {
  const texts = await fact(pane, name).getByRole('listitem').allInnerTexts();
  return texts.map((text) => text.replace(/\s*·?\s*$/, ''));
}
