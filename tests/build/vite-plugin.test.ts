import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { timelineFormat } from '../../src/build/publish/timeline-schema.ts';
import { timelinePlugin } from '../../src/build/vite-plugin.ts';
import { rowsOf } from './publish/parquet-rows.ts';

const lantern = '1872-10-08-selston-lantern';
/** Watchers may take their time on a busy machine. */
const patient = { timeout: 10_000, interval: 50 };
/** Of a busy system a notice of a file may never come: then it is written once more. */
const notice = { timeout: 4_000, interval: 50 };

const carried = z.looseObject({
  title: z.string(),
  sources: z.array(z.looseObject({ id: z.string() })),
});

describe('a server of a copy of the lighthouse corpus', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'readout-')));
  // Outside the root, as with SEEDS_DIR.
  const seeds = realpathSync(mkdtempSync(join(tmpdir(), 'readout-seeds-')));
  let server: ViteDevServer;
  let address = '';
  const reloads = vi.fn();

  beforeAll(async () => {
    cpSync('tests/fixtures/corpora/lighthouse', seeds, { recursive: true });
    // The story names events of the seeds that are deleted here.
    const settings = join(seeds, 'timeline.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^story:[\s\S]*/m, ''));
    server = await createServer({
      configFile: false,
      root,
      base: '/deep/',
      cacheDir: join(root, 'cache'),
      logLevel: 'silent',
      plugins: [timelinePlugin(seeds)],
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    address = `${server.resolvedUrls?.local[0]}`;
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation(reloads);
    await new Promise<void>((ready) => {
      if (Object.keys(server.watcher.getWatched()).includes(seeds)) ready();
      else server.watcher.once('ready', () => ready());
    });
  });

  afterAll(async () => {
    await server.close();
    for (const folder of [root, seeds]) rmSync(folder, { recursive: true });
  });

  async function load() {
    const page = await server.transformIndexHtml('/', '<html><head></head><body></body></html>');
    const [, json = ''] = /<script[^>]*id="timeline-data"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
    return carried.parse(JSON.parse(json));
  }

  async function data(path: string): Promise<Response> {
    return fetch(new URL(path, address));
  }

  /** Does something to the seeds and waits until the page is told to load itself again. */
  async function afterReload(act: () => void): Promise<void> {
    const told = () => expect(reloads).toHaveBeenCalledWith({ type: 'full-reload' });
    reloads.mockClear();
    act();
    await vi.waitFor(told, notice).catch(() => {
      act();
      return vi.waitFor(told, patient);
    });
  }

  test('the page carries the timeline', async () => {
    expect((await load()).title).toBe('The Selston light');
  });

  test('the data lies under the base, as on a static host', async () => {
    const timeline = await data('data/timeline.json');
    expect(timeline.headers.get('content-type')).toBe('application/json');
    expect(await timeline.json()).toEqual(await load());
    const text = await data(`data/sources/${lantern}.txt`);
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toBe(readFileSync(join(seeds, `${lantern}.txt`), 'utf8'));
    const table = await data('data/events.parquet');
    expect(table.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(await rowsOf(new Uint8Array(await table.arrayBuffer()))).toHaveLength(
      timelineFormat.parse(await (await data('data/timeline.json')).json()).events.length,
    );
    expect((await data('data/nothing.json')).status).toBe(404);
  });

  test('a changed seed changes the timeline and loads the page again', async () => {
    await load();
    const path = join(seeds, 'timeline.yaml');
    const text = readFileSync(path, 'utf8');
    await afterReload(() => writeFileSync(path, text.replace('The Selston light', 'The light')));
    expect((await load()).title).toBe('The light');
    expect(await (await data('data/timeline.json')).json()).toMatchObject({ title: 'The light' });
  });

  test('seeds that are deleted and added', async () => {
    const paths = ['txt', 'yaml'].map((ending) => join(seeds, `${lantern}.${ending}`));
    const contents = paths.map((path) => readFileSync(path));
    await afterReload(() => {
      for (const path of paths) rmSync(path, { force: true });
    });
    await vi.waitFor(async () => expect((await load()).sources).toHaveLength(1), patient);
    await afterReload(() => {
      for (const [index, path] of paths.entries()) writeFileSync(path, contents[index] ?? '');
    });
    await vi.waitFor(async () => expect((await load()).sources).toHaveLength(2), patient);
  });

  test('a faulty seed gives its faults in place of the timeline until it is mended', async () => {
    const path = join(seeds, 'issues.yaml');
    const text = readFileSync(path, 'utf8');
    await afterReload(() => writeFileSync(path, text.replaceAll('label:', 'lable:')));
    const fault = /issues\.yaml:2:3: unknown key "lable"[\s\S]*issues\.yaml:5:3: unknown key/;
    await expect(load()).rejects.toThrow(fault);
    expect((await data('data/timeline.json')).status).toBe(500);
    await afterReload(() => writeFileSync(path, text));
    expect((await load()).sources).toHaveLength(2);
  });

  test('a file that is no seed reloads nothing', async () => {
    reloads.mockClear();
    const noticed = new Promise<string>((notice) => server.watcher.once('add', notice));
    writeFileSync(join(seeds, 'notes.md'), 'Ask the clerk.');
    expect(await noticed).toBe(join(seeds, 'notes.md'));
    await new Promise((later) => setTimeout(later, 100));
    expect(reloads).not.toHaveBeenCalled();
  });
});
