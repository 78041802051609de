/**
 * Keeps the page for when its host cannot be reached. The build writes before this code what
 * belongs to the page (build/offline-plugin.ts).
 *
 * The page itself is asked for at its host first, so that what was renewed is seen at the next
 * visit; without an answer the whole of one version stands in. Files whose names change with their
 * content are the same in every version that has them, and come from what is kept. So no page is
 * made of two versions: each names its files, and none of them means two things.
 */

/** What the build says of the page. */
declare const offlinePage: {
  /** By which a page says which one it is, in `<meta name="readout-version">`. */
  readonly version: string;
  /** Paths from the page; `./` is the page. */
  readonly files: readonly string[];
};

/** A worker's own events and what it does there, as far as they are used here (w3.org/TR/service-workers). */
type LifeEvent = Event & { readonly waitUntil: (done: Promise<unknown>) => void };
type FetchEvent = LifeEvent & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
type Host = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly postMessage: (message: string) => void }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
};

/** After so many milliseconds what is kept stands in for a host that does not answer. */
const MAX_WAIT_MS = 5000;
/** So many files are kept that were read and do not belong to every page: texts, shards, letters of other scripts. */
const MAX_READ_FILES = 400;

const host = globalThis as unknown as Host;
const { scope } = host.registration;
const prefix = `readout ${new URL(scope).pathname} `;
const versionCache = `${prefix}version ${offlinePage.version}`;
const readCache = `${prefix}read`;

host.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => host.skipWaiting()));
});

host.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

host.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

/** Keeps all that belongs to the page, or nothing: while a site is being renewed it may be of two versions. */
async function keepPage(): Promise<void> {
  // Made anew, so that of all versions it is the last that was made.
  await caches.delete(versionCache);
  const cache = await caches.open(versionCache);
  try {
    await Promise.all(offlinePage.files.map((path) => keepFile(cache, path)));
  } catch (error) {
    await caches.delete(versionCache);
    throw error;
  }
}

async function keepFile(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path, { cache: isImmutable(path) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  if (path !== './') return cache.put(path, response);
  const page = await response.text();
  if (!page.includes(offlinePage.version)) throw new Error('The page is of another version.');
  // A copy, for a browser takes no answer for a page that came by way of another address.
  return cache.put(path, new Response(page, { headers: response.headers }));
}

/**
 * Tells the pages that are open which version there is now. The files of the version before stay,
 * for pages that were opened with it.
 */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(`${prefix}version `) && name !== versionCache,
  );
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await host.clients.claim();
  for (const page of await host.clients.matchAll({ includeUncontrolled: true }))
    page.postMessage(offlinePage.version);
}

/** Null for what the browser is to ask for itself. */
function answerTo(request: Request): Promise<Response> | null {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return null;
  const path = request.url.slice(scope.length).replace(/#.*/, '');
  if (request.mode === 'navigate')
    return /^(?:index\.html)?(?:\?|$)/.test(path) ? fromHostFirst(request, './') : null;
  if (isImmutable(path)) return fromKeptFirst(request);
  if (/^data\/(?:sources\/|registers\.json$)/.test(path)) return fromHostFirst(request, path);
  return offlinePage.files.includes(`./${path}`) ? fromHostFirst(request, path) : null;
}

/** Whether a file's name, or its query, changes with its content. */
function isImmutable(path: string): boolean {
  return /^(?:\.\/)?(?:assets\/|theme\.js\?|data\/[\da-f]{16}\/|data\/search\/)/.test(path);
}

async function fromKeptFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  return kept ?? keepRead(request, await fetch(request));
}

async function fromHostFirst(request: Request, path: string): Promise<Response> {
  const asked = fetch(request).then((response) =>
    path === './' ? response : keepRead(request, response),
  );
  try {
    return await Promise.race([asked, afterWaiting()]);
  } catch {
    const page = await (await caches.open(versionCache)).match(path === './' ? scope : request.url);
    return page ?? (await caches.match(request.url)) ?? asked;
  }
}

async function afterWaiting(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS));
  throw new Error('The host does not answer.');
}

/** Keeps a file that was read, in place of the one that was read first where there are too many. */
async function keepRead(request: Request, response: Response): Promise<Response> {
  // A part of a file, or none, is no file.
  if (response.status !== 200) return response;
  const copy = response.clone();
  try {
    const cache = await caches.open(readCache);
    await cache.put(request.url, copy);
    const keys = await cache.keys();
    for (const key of keys.slice(0, -MAX_READ_FILES)) await cache.delete(key);
  } catch {
    // Without room the file is read all the same.
  }
  return response;
}

export {};
