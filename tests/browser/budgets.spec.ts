import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What a page may send at the most, in bytes: text as any static host compresses it (gzip). */
const budgets = {
  'script before the chart': 110_000,
  chart: 125_000,
  style: 20_000,
  fonts: 120_000,
  'first view in all': 400_000,
} as const;

type Sent = { readonly path: string; readonly bytes: number };

/** What the page has been sent by the time that its chart is drawn and nothing more comes. */
async function sentFor(page: Page, query: string): Promise<readonly Sent[]> {
  const coming: Promise<Sent>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    coming.push(response.body().then((body) => ({ path, bytes: bytesOf(path, body) })));
  });
  // A browser tells a new page where the mouse rests, which the page takes for a reader.
  await page.addInitScript(() =>
    addEventListener('pointermove', (move) => move.stopImmediatePropagation(), true),
  );
  await openSite(page, query);
  await page.waitForLoadState('networkidle');
  return Promise.all(coming);
}

/** Fonts and the search index are compressed as they are. */
function bytesOf(path: string, body: Buffer): number {
  return /\.(woff2|bin)$/.test(path) ? body.length : gzipSync(body).length;
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

test('the first view stays within its budgets, and asks for nothing that nobody has asked for', async ({
  newReader,
}) => {
  const page = await newReader({ viewport: { width: 1440, height: 900 } });
  const sent = await sentFor(page, '');
  const scripts = sent.filter(({ path }) => path.endsWith('.js'));
  const isChart = ({ path }: Sent) => /\/Chart-[^/]*\.js$/.test(path);
  const preloaded = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  const html = await (await page.request.get('/')).text();
  const initial = [...html.matchAll(/(?:src|href)="\.(\/[^"?]*\.js)[?"]/g)].map(
    (match) => match[1],
  );
  expect(initial).toContain('/theme.js');
  const fonts = sent.filter(({ path }) => path.endsWith('.woff2'));
  const measured: Record<keyof typeof budgets, number> = {
    'script before the chart': sum(scripts.filter(({ path }) => initial.includes(path))),
    chart: sum(scripts.filter(isChart)),
    style: sum(sent.filter(({ path }) => path.endsWith('.css'))),
    fonts: sum(fonts),
    'first view in all': sum(sent),
  };
  for (const [what, most] of Object.entries(budgets)) {
    const bytes = measured[what as keyof typeof budgets];
    expect.soft(bytes, `${what}, bytes`).toBeGreaterThan(0);
    const files = sent.map(({ path, bytes: size }) => `${path} ${size}`).join(', ');
    expect.soft(bytes, `${what}, bytes of ${most}; came: ${files}`).toBeLessThanOrEqual(most);
  }
  expect.soft(fonts.map(({ path }) => path).toSorted(), 'fonts').toEqual(preloaded.toSorted());
  expect
    .soft(sent.map(({ path }) => path).filter((path) => /search|\.bin$|worker/.test(path)))
    .toEqual([]);
});

/** What reads an added text, in bytes as sent; it comes when the first is added. */
const readerBudgets = { 'read-source.worker': 70_000, dates: 22_000, lexicon: 28_000 } as const;

test('the reader of added texts stays within its budgets', () => {
  const assets = new URL('../../dist/assets/', import.meta.url);
  for (const [name, most] of Object.entries(readerBudgets)) {
    const files = readdirSync(assets).filter((file) => file.startsWith(`${name}-`));
    expect.soft(files, name).toHaveLength(1);
    const bytes = gzipSync(readFileSync(new URL(files[0] ?? name, assets))).length;
    expect.soft(bytes, `${name}, bytes`).toBeLessThanOrEqual(most);
  }
});
