import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { z } from 'zod';
import { tenThousand, ukUs } from './support/corpora.ts';
import { serveFolder } from './support/serve-folder.ts';
import { changeAddress, eventPane, openSite, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

// A test that goes offline, or whose host has failed, sees the requests that fail.
test.use({ tolerated: /Failed to load resource|net::ERR_|Failed to fetch/ });

/** Waits until the worker has kept the page and answers for it. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** A copy of a site that can be renewed while it is served. */
function copyOf(site: string): {
  readonly folder: string;
  readonly renew: (title: string) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'readout-site-'));
  cpSync(site, folder, { recursive: true });
  const renewed = '0123456789abcdef';
  return {
    folder,
    // As a build of other words does: another page, and a worker that names it.
    renew: (title) => {
      const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
      const code = readFileSync(worker, 'utf8');
      const [, version = ''] = /"version":"([\da-f]{16})"/.exec(code) ?? [];
      const html = readFileSync(page, 'utf8');
      expect(html).toContain(`content="${version}"`);
      writeFileSync(page, html.replaceAll('UK–US contacts', title).replace(version, renewed));
      // A part that has changed is there under its new name alone.
      const part = /MatrixView-[^".]*/.exec(code)?.[0] ?? '';
      const assets = join(folder, 'assets');
      renameSync(join(assets, `${part}.js`), join(assets, 'MatrixView-renewed.js'));
      writeFileSync(worker, code.replace(version, renewed).replace(part, 'MatrixView-renewed'));
    },
  };
}

/** A page that was visited and kept, of a copy of the site. */
async function keptCopy(newReader: (options: BrowserContextOptions) => Promise<Page>) {
  const copy = copyOf(ukUs.site);
  const site = await serveFolder(copy.folder);
  const page = await newReader({ serviceWorkers: 'allow', baseURL: site.address });
  await openSite(page);
  await kept(page);
  const heading = page.getByRole('heading', { level: 1 });
  return { copy, site, page, heading, before: await heading.innerText() };
}

test('after the first visit the page, its events and its texts are there without a host', async ({
  newReader,
}) => {
  const site = await serveFolder(ukUs.site, '/some/path/');
  const page = await newReader({ serviceWorkers: 'allow', baseURL: site.address });
  await page.goto(site.address);
  await kept(page);
  const names = await page.evaluate(async () => {
    const stored = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stored.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(names).toContain(`${site.address}data/registers.json`);
  // Data that no page reads is for others, and there again when the host is.
  expect(names.filter((name) => /timeline\.json|\.parquet/.test(name))).toEqual([]);
  // Not even the host: what is offline to a page is not so to its worker in every browser.
  await page.context().setOffline(true);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('application')).toBeVisible();
  await row(page, 'Lammy and Rubio speak by phone').click();
  await expect(eventPane(page).locator('blockquote, q, mark').first()).toBeVisible();
  await eventPane(page)
    .getByRole('link', { name: /Open the source/ })
    .or(eventPane(page).getByRole('button', { name: /Open the source/ }))
    .first()
    .click();
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toContainText('Lammy');
  await page.goto(`${site.address}?layout=matrix`);
  await expect(page.getByRole('region', { name: 'Who dealt with what' })).toBeVisible();
});

test('a renewed site is said to be so, and taken as one', async ({ newReader }) => {
  const { copy, site, page, heading, before } = await keptCopy(newReader);
  copy.renew('Renewed contacts');
  // Another visit finds it, is of the new version, and is told nothing.
  const second = await page.context().newPage();
  await second.goto(site.address);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/^Renewed contacts/);
  const notice = page.locator('#renewed-notice');
  await expect(notice).toContainText('This site has been renewed', { timeout: 60_000 });
  await expect(heading).toHaveText(before);
  await expect(second.locator('#renewed-notice')).toHaveCount(0);
  // The page that stayed open is whole: a part that the host has not any more was kept with it.
  await changeAddress(page, '?layout=matrix');
  await expect(page.getByRole('region', { name: 'Who dealt with what' })).toBeVisible();
  await notice.getByRole('button', { name: 'Load the new version' }).click();
  await expect(heading).toHaveText(/^Renewed contacts/);
  await expect(notice).toHaveCount(0);
  await second.close();
  await page.context().setOffline(true);
  await site.stop();
  await page.goto(site.address);
  await expect(heading).toHaveText(/^Renewed contacts/);
  rmSync(copy.folder, { recursive: true });
});

test('a site that is only half renewed is not kept', async ({ newReader }) => {
  const { copy, site, page, heading, before } = await keptCopy(newReader);
  const html = readFileSync(join(copy.folder, 'index.html'), 'utf8');
  copy.renew('Renewed contacts');
  writeFileSync(join(copy.folder, 'index.html'), html);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const updated = await registration.update();
    const worker = updated.installing;
    if (worker !== null)
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    return worker?.state;
  });
  expect(state).toBe('redundant');
  await page.context().setOffline(true);
  await site.stop();
  await page.reload();
  await expect(heading).toHaveText(before);
  rmSync(copy.folder, { recursive: true });
});

test('of a large timeline what was read is there without a host, up to a bound', async ({
  newReader,
}) => {
  test.slow();
  const site = await serveFolder(tenThousand.site);
  const page = await newReader({ serviceWorkers: 'allow', baseURL: site.address });
  await openSite(page);
  await kept(page);
  await page.reload();
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading')
    .getByRole('link')
    .first()
    .click();
  const quote = eventPane(page).getByRole('figure').first();
  const words = await quote.innerText();
  const address = page.url();
  await page.context().setOffline(true);
  await site.stop();
  await page.goto(address);
  await expect(quote).toContainText(words.slice(0, 30));
  const filled = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.endsWith(' read')) ?? '';
    const cache = await caches.open(name);
    return (await cache.keys()).length;
  });
  expect(z.number().parse(filled)).toBeLessThanOrEqual(400);
});

test('within another page nothing is kept', async ({ newReader }) => {
  const site = await serveFolder(ukUs.site);
  const page = await newReader({ serviceWorkers: 'allow', baseURL: site.address });
  await page.goto(`${site.address}licences.txt`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = `${address}?embed=1`;
    document.body.append(frame);
  }, site.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('Lammy and Rubio speak by phone').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  const registered = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(registered).toBe(0);
  await site.stop();
});

test('it can be installed: a manifest with its name and marks', async ({ page }) => {
  await openSite(page);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = z
    .object({
      name: z.string(),
      start_url: z.literal('./'),
      display: z.literal('standalone'),
      icons: z.array(z.object({ src: z.string(), sizes: z.string() })),
    })
    .parse(await (await page.request.get(`/${href}`)).json());
  expect(manifest.name).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual([
    'any',
    '192x192',
    '512x512',
    '512x512',
  ]);
  for (const { src } of manifest.icons)
    expect((await page.request.get(`/${src}`)).status()).toBe(200);
  const cdp = await page.context().newCDPSession(page);
  const { errors } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
