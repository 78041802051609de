import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Connect, normalizePath, type Plugin } from 'vite';
import { type Corpus, corpusReader } from './corpus/read-corpus.ts';
import { withProgress } from './corpus/reading-progress.ts';
import { folderReader, isSeed, seedPaths } from './corpus/seed-files.ts';
import { cacheFolder, writePageFonts } from './fonts/page-fonts.ts';
import { wordShield } from './publish/bundler-words.ts';
import { firstView } from './publish/first-view.ts';
import { manifestFile, manifestTag } from './publish/manifest.ts';
import { pageHead, picturePath, siteAddress } from './publish/page-head.ts';
import { pictureOf } from './publish/picture.ts';
import { headersFile, policyTag } from './publish/policy.ts';
import { publish } from './publish/publish.ts';
import { type PublishedFiles, wholeFile } from './publish/published-files.ts';
import { searchTag } from './publish/search-files.ts';
import { timelineTag } from './publish/timeline-tag.ts';

/** The element of index.html that the page is drawn into. */
const emptyRoot = '<div id="readout"></div>';

/** Gives the page its timeline, and publishes the data beside it. */
export function timelinePlugin(folder: string): Plugin {
  const readSeeds = folderReader(folder);
  // What has been read of a source is kept while a development server runs.
  const read = corpusReader();
  let corpus: Corpus | null = null;
  let published: PublishedFiles | null = null;
  const current = () => {
    corpus ??= withProgress((onProgress) => read(readSeeds(), onProgress));
    return corpus;
  };
  const files = () => {
    published ??= publish(current());
    return published;
  };
  const shield = wordShield();
  const site = siteAddress(process.env.SITE_URL);
  return {
    name: 'timeline',
    configResolved({ command }) {
      // Before bundling begins, so that the faults are printed as they are.
      if (command === 'build') current();
    },
    buildStart() {
      for (const path of seedPaths(folder)) this.addWatchFile(path);
    },
    transformIndexHtml: async (html, { server }) => {
      const tags = [
        ...pageHead(current().timeline, site),
        timelineTag(current().timeline),
        searchTag(files()),
      ];
      // A development server draws the page anew at every change, with scripts and styles in the
      // page itself.
      if (server !== undefined) return { html, tags };
      const view = shield.hide(await firstView(current().timeline));
      return {
        html: html.replace(emptyRoot, () => view),
        tags: [policyTag(), manifestTag(), ...shield.hide(tags)],
      };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = shield.show(String(page.source));
      },
    },
    async writeBundle({ dir = '' }) {
      // Not as assets of the bundle, of which all would be held in memory as strings.
      for (const [path, content] of [...files(), manifestFile(current().timeline.title)]) {
        const target = join(dir, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
      await writeFile(join(dir, '_headers'), headersFile);
      await writeFile(
        join(dir, picturePath),
        await pictureOf(current().timeline, await writePageFonts(cacheFolder)),
      );
    },
    configureServer({ watcher, middlewares, config }) {
      watcher.add(folder);
      middlewares.use(serveFiles(files, config.base));
    },
    watchChange() {
      corpus = null;
      published = null;
    },
    hotUpdate({ file }) {
      if (dirname(file) !== normalizePath(folder) || !isSeed(basename(file))) return undefined;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Answers requests for published files under the base address as a static host would. */
function serveFiles(files: () => PublishedFiles, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${base}data/`)) return next();
    try {
      const path = decodeURIComponent(pathname.slice(base.length));
      const content = files().get(path);
      if (content === undefined) response.statusCode = 404;
      response.setHeader('Content-Type', contentType(path));
      response.setHeader('Cache-Control', 'no-cache');
      response.end(content === undefined ? undefined : wholeFile(content));
    } catch (error) {
      next(error);
    }
  };
}

function contentType(path: string): string {
  if (path.endsWith('.bin')) return 'application/octet-stream';
  if (path.endsWith('.parquet')) return 'application/vnd.apache.parquet';
  return path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
}
