/** What the files under one path may import. */
type Row = {
  /** A folder, with its closing slash, or one file. */
  readonly at: string;
  /** Folders of src besides the file's own. */
  readonly folders: readonly string[];
  /** Packages as they are written in an import; `x/*` stands for everything under x. */
  readonly packages: readonly string[];
};

const screen = [
  'react',
  'react-dom',
  'lucide-react',
  '@page-fonts/*',
  'tailwindcss',
  'tailwindcss/*',
] as const;

const chart = ['vis-timeline/esnext', 'vis-timeline/styles/*', 'vis-data/esnext'] as const;

const formats = ['yaml', 'zod', 'approx-string-match', 'fastest-levenshtein'] as const;

/** The direction of imports, as src/README.md tells it. A longer path overrules a shorter one. */
const importTable: readonly Row[] = [
  { at: 'src/model/', folders: [], packages: ['@sindresorhus/transliterate'] },
  { at: 'src/extract/', folders: ['model'], packages: [] },
  { at: 'src/seed-format/', folders: ['model', 'extract'], packages: formats },
  { at: 'src/search-index/', folders: ['model'], packages: [] },
  {
    at: 'src/build/',
    folders: ['model', 'extract', 'seed-format', 'search-index'],
    packages: [
      'node:*',
      'vite',
      '@vitejs/plugin-react',
      'subset-font',
      '@napi-rs/canvas',
      'js-yaml',
      'hyparquet',
      'hyparquet-writer',
      ...formats,
    ],
  },
  { at: 'src/explore/', folders: ['model'], packages: [] },
  {
    at: 'src/explore/exports/',
    folders: ['model'],
    packages: ['csv-stringify/browser/esm/sync', 'ical-generator'],
  },
  { at: 'src/explore/search/', folders: ['model', 'search-index'], packages: [] },
  { at: 'src/ui/', folders: ['model', 'explore'], packages: screen },
  // Machine reading is for the worker alone: it weighs on no page that does not ask for it.
  {
    at: 'src/ui/add-source/read-source.worker.ts',
    folders: ['model', 'explore', 'extract'],
    packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  // How the excerpts of older records speak, loaded where the store has one.
  {
    at: 'src/ui/add-source/shown-modes.ts',
    folders: ['model', 'explore', 'extract'],
    packages: [],
  },
  // How the seeds are written, loaded when a reader downloads a source.
  {
    at: 'src/ui/add-source/write-pair.ts',
    folders: ['model', 'explore', 'seed-format'],
    packages: [],
  },
  // What the text itself allows to be set, loaded when a desk is opened.
  {
    at: 'src/ui/desk/desk-proof.ts',
    folders: ['model', 'explore', 'extract', 'seed-format'],
    packages: [],
  },
  {
    at: 'src/ui/add-source/added-store.ts',
    folders: ['model', 'explore'],
    packages: ['idb-keyval'],
  },
  // What the browser lacks without https, loaded when a text is opened there.
  {
    at: 'src/ui/base/text-digest.ts',
    folders: ['model', 'explore'],
    packages: ['@noble/hashes/sha2.js'],
  },
  { at: 'src/ui/list/', folders: ['model', 'explore'], packages: [...screen, 'virtua'] },
  { at: 'src/ui/chart/', folders: ['model', 'explore'], packages: [...screen, ...chart] },
  // The page in HTML, run by the build.
  {
    at: 'src/prerender.tsx',
    folders: ['model', 'explore', 'ui'],
    packages: ['react', 'react-dom/server'],
  },
  // Alone: it lives longer than a page, and what it imports would be a second copy.
  { at: 'src/service-worker.ts', folders: [], packages: [] },
  {
    at: 'src/main.tsx',
    folders: ['ui'],
    packages: ['react', 'react-dom/client'],
  },
];

/** The one folder of the screen that composes the others. */
const composer = 'app';
/** The one folder of the screen that all others stand on. */
const foundation = 'base';

/**
 * Why a file of the screen may not import another, as a rule in words; null where it may. The
 * foundation imports no feature, and features do not know each other: `app` gives them what
 * they need, as properties and children.
 */
export function screenRule(from: string, to: string): string | null {
  const [own, other] = [featureOf(from), featureOf(to)];
  if (own === null || other === null || own === other || own === composer) return null;
  if (own === foundation) return `src/ui/${foundation}/ may import no other folder of src/ui`;
  if (other === foundation) return null;
  return `src/ui/${own}/ may import src/ui/${foundation}/ and no other folder of src/ui`;
}

/** `filters` for `src/ui/filters/Facet.tsx`; null for what is in no folder of the screen. */
function featureOf(path: string): string | null {
  return /^src\/ui\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The row for a file, or undefined where the table does not know its folder. */
export function rowFor(path: string): Row | undefined {
  return importTable
    .filter(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at))
    .sort((one, other) => other.at.length - one.at.length)[0];
}

/** Whether a row lets this package in: `node:*` lets `node:fs` in. */
export function allowsPackage(row: Row, specifier: string): boolean {
  return row.packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
}
