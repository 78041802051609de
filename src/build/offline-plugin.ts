import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** Where the worker lies, whose scope is the folder that it is in; its name stays. */
const workerPath = 'service-worker.js';

/** Data up to so many bytes is kept with the page; of more, what was read. */
const MAX_KEPT_DATA_BYTES = 2_000_000;

/** Data that no page reads, and what is not to be old. */
const unkeptData = /^data\/(?:timeline\.json|current\.json|events\.parquet|[^/]*\.schema\.json)$/;

/**
 * Has the page say its version, and publishes the worker that keeps the page for when its host
 * cannot be reached (src/service-worker.ts). To come after the plugins that write files.
 */
export function offlinePlugin(): Plugin {
  let version = '';
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const theme = digestOf(await readFile('public/theme.js'));
        const html = String(page.source).replace('./theme.js"', `./theme.js?${theme}"`);
        version = digestOf(html);
        page.source = html.replace(
          '</head>',
          () => `  <meta name="readout-version" content="${version}">\n  </head>`,
        );
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        if (version === '') return;
        const page = { version, files: await filesToKeep(dir) };
        const code = await workerCode();
        // Names of files never pass through the bundler as code.
        await writeFile(
          join(dir, workerPath),
          `const offlinePage = ${JSON.stringify(page)};\n${code}`,
        );
      },
    },
  };
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/**
 * What every page needs: itself, all of its code and styles, the typefaces that it preloads, its
 * data where that is small. Letters of other scripts are kept once they were read.
 */
async function filesToKeep(dir: string): Promise<readonly string[]> {
  const html = await readFile(join(dir, 'index.html'), 'utf8');
  const paths = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const code = paths.filter(
    (path) =>
      path.startsWith('assets/') && (/\.(?:js|css)$/.test(path) || html.includes(`./${path}`)),
  );
  const [theme = 'theme.js'] = /theme\.js\?[\da-f]+/.exec(html) ?? [];
  const shell = ['icon.svg', 'manifest.webmanifest'].filter((path) => paths.includes(path));
  const data = paths.filter((path) => path.startsWith('data/') && !unkeptData.test(path));
  const sizes = await Promise.all(data.map(async (path) => (await stat(join(dir, path))).size));
  const isSmall = sizes.reduce((total, size) => total + size, 0) <= MAX_KEPT_DATA_BYTES;
  const kept = [theme, ...shell, ...code, ...(isSmall ? data : ['data/registers.json'])];
  return ['./', ...kept.map((path) => `./${encodeURI(path).replaceAll('#', '%23')}`)];
}

/** The worker as one classic script, which every browser takes. */
async function workerCode(): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'src/service-worker.ts', formats: ['iife'], name: 'readoutWorker' },
    },
  });
  const [output] = [bundled].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The worker that keeps the page has no code.');
  return chunk.code;
}
