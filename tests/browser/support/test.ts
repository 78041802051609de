import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { ukUs } from './corpora.ts';
import { type Served, serveFolder } from './serve-folder.ts';

export { expect };

type Watching = {
  /** Console messages that this test provokes itself; every other error or warning fails it. */
  tolerated: RegExp | null;
  /** What must not happen and did. A test that ends with any fails. */
  complaints: string[];
  /** A page in a browser of its own (time zone, theme, size, touch), watched like the first. */
  newReader: (options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * Every test also fails on a console error or warning, on an error nobody caught, and on
 * a request to another host than the page's own.
 */
export const test = base.extend<Watching, { site: Served }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const served = await serveFolder(ukUs.site);
      await use(served);
      await served.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(new URL(site.address).origin),
  viewport: { width: 1440, height: 900 },
  tolerated: [null, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'console, uncaught errors and foreign requests').toEqual([]);
  },
  context: async ({ context, tolerated, complaints }, use) => {
    watch(context, tolerated, complaints);
    await use(context);
  },
  newReader: async ({ browser, tolerated, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      contexts.push(context);
      watch(context, tolerated, complaints);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function watch(context: BrowserContext, tolerated: RegExp | null, complaints: string[]): void {
  context.on('console', (message) => {
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (tolerated?.test(message.text())) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    if (isForeign(request)) complaints.push(`request to another host: ${request.url()}`);
  });
}

function isForeign(request: Request): boolean {
  const { protocol, host, hostname } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return false;
  const worker = request.serviceWorker();
  if (worker !== null) return host !== new URL(worker.url()).host;
  if (request.isNavigationRequest()) return hostname !== 'localhost';
  // A frame within the page is a page too, and asks its own host.
  return host !== new URL(request.frame().url()).host;
}
