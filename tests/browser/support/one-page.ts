import { type Page, test } from '@playwright/test';
import { still } from './chart.ts';
import { layoutReady, openLayout, openPage, pageReady } from './pages.ts';
import { changeAddress, openSite, revealed } from './site.ts';

/** What is found in the page, by name; each begins at an address of its own. */
type Findings = Readonly<Record<string, () => Promise<void>>>;

/** Pages in which something has failed: what they show may be anything. */
const failed = new WeakSet<Page>();

/**
 * Finds one thing after another in a page that is loaded once: to load it and to empty it for the
 * next test costs more than most of what is tested. None depends on the one before, and each that
 * fails is named.
 */
export async function inOnePage(page: Page, findings: Findings): Promise<void> {
  test.slow();
  const faults: string[] = [];
  for (const [name, find] of Object.entries(findings)) {
    try {
      await test.step(name, find);
    } catch (error) {
      failed.add(page);
      faults.push(`${name}\n${error instanceof Error ? error.stack : error}`);
      // The time of the whole test is over.
      if (page.isClosed()) break;
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
}

/** Comes to an address as a link from elsewhere does, in the page that is open where there is one. */
export async function begin(page: Page, query = ''): Promise<void> {
  const isOpen = page.url().startsWith('http') && !failed.has(page);
  failed.delete(page);
  if (!isOpen) return load(page, query);
  await leaveNothingOver(page);
  await changeAddress(page, query);
  await opened(page, query);
}

/** Waits for what an address opens: chart and list, or what stands in their place. */
function opened(page: Page, query: string): Promise<void> {
  if (isPage(query)) return pageReady(page);
  return isLayout(query) ? layoutReady(page) : revealed(page);
}

function load(page: Page, query: string): Promise<void> {
  if (isPage(query)) return openPage(page, query);
  return isLayout(query) ? openLayout(page, query) : openSite(page, query);
}

function isPage(query: string): boolean {
  return /[?&](compare|actor|issue|page)=/.test(query);
}

function isLayout(query: string): boolean {
  return /[?&]layout=/.test(query);
}

/** Closes what lies over the page, lets go of focus and pointer, and goes back to where it opened. */
async function leaveNothingOver(page: Page): Promise<void> {
  const open = page.locator('dialog[open], [popover]:popover-open');
  for (let tries = 0; tries < 5 && (await open.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // The chart stays where an event that was opened has taken it.
    const back = document.querySelector('button[aria-label="Back to the opening window"]:enabled');
    if (back instanceof HTMLElement) back.click();
    document.querySelector('main')?.scrollTo(0, 0);
    scrollTo(0, 0);
  });
  // What still moves would write into the next address what it shows when it has come to rest.
  await still(page);
}
