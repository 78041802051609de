import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';

/**
 * Whether the core journey can be walked in Firefox. It has to be Playwright's own: a system's
 * (`firefox-esr`) does not understand what Playwright says.
 */
export function hasFirefox(place: string = firefox.executablePath()): boolean {
  return existsSync(place);
}

/** What the table of checks says where there is none. */
export const withoutFirefox =
  'No Firefox of Playwright is here: the core journey was walked in Chromium alone (npx playwright install firefox).';
