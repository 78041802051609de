import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

type Face = {
  /** The family as the style sheets name it. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly package: string;
  /** How the package's files are named: `newsreader-SUBSET-wght-italic.woff2`. */
  readonly name: string;
  /** The file that is cut down. */
  readonly file: string;
  /** The weights that the style sheets use of it. */
  readonly weights: { readonly min: number; readonly max: number } | number;
};

const textWeights = { min: 400, max: 600 } as const;

const faces = [
  {
    family: 'Newsreader Variable',
    style: 'normal',
    package: '@fontsource-variable/newsreader',
    name: 'newsreader',
    file: 'newsreader.woff2',
    weights: textWeights,
  },
  {
    family: 'Newsreader Variable',
    style: 'italic',
    package: '@fontsource-variable/newsreader',
    name: 'newsreader',
    file: 'newsreader-italic.woff2',
    // Asides: a file of one weight is half as large.
    weights: 400,
  },
  {
    family: 'Inter Variable',
    style: 'normal',
    package: '@fontsource-variable/inter',
    name: 'inter',
    file: 'inter.woff2',
    weights: textWeights,
  },
] as const satisfies readonly Face[];

/** The files that every page needs. */
export const pageFontFiles: readonly string[] = faces.map(({ file }) => file);

/**
 * What of the families nearly every page needs: Latin letters of the western European languages,
 * typographic marks and arrows, as `unicode-range` of CSS has them. That is a third of the bytes of the packages' files for Latin.
 */
const range =
  'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+02C6,U+02DA,' +
  'U+02DC,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F-2030,U+2032-2033,' +
  'U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212';

/** The subset that is cut down. */
const cutSubset = 'latin';

/** Fonts of one weight for what the build draws itself, as files beside those of the page. */
export const pictureFonts = [
  { file: 'newsreader-semibold.ttf', family: 'Newsreader', of: 'newsreader.woff2', weight: 600 },
  {
    file: 'newsreader-regular.ttf',
    family: 'Newsreader Regular',
    of: 'newsreader.woff2',
    weight: 400,
  },
  { file: 'inter-medium.ttf', family: 'Inter', of: 'inter.woff2', weight: 500 },
] as const;

/** Where builds keep what they need again. */
export const cacheFolder = resolve('node_modules/.cache/readout');

/** How style sheets name the folder that `writePageFonts` fills. */
export const pageFontsAlias = '@page-fonts';

const require = createRequire(import.meta.url);

/**
 * Writes the page's font files, and `fonts.css` that declares them, into a folder of the cache and
 * gives its path. Letters of other scripts come from the packages' own files, each of which a
 * browser fetches only for a text that has them. The same packages give the same bytes.
 */
export async function writePageFonts(cache: string): Promise<string> {
  const sources = faces.map((face) => readFileSync(require.resolve(pathOf(face, cutSubset))));
  const css = styleSheet();
  const key = createHash('sha256')
    .update(css)
    .update(JSON.stringify([faces, pictureFonts]));
  for (const source of sources) key.update(source);
  const folder = join(cache, 'fonts', key.digest('hex').slice(0, 16));
  // Last, so that a folder with it is whole.
  if (existsSync(join(folder, 'fonts.css'))) return folder;
  mkdirSync(folder, { recursive: true });
  const text = charactersOf(range);
  for (const [index, { file, weights: wght }] of faces.entries()) {
    const source = sources[index];
    if (source === undefined) continue;
    const options = { targetFormat: 'woff2' as const, variationAxes: { wght } };
    write(join(folder, file), await subsetFont(source, text, options));
  }
  for (const { file, of, weight } of pictureFonts) {
    const face = faces.find((each) => each.file === of) ?? faces[0];
    const source = readFileSync(require.resolve(pathOf(face, cutSubset)));
    const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
    write(join(folder, file), await subsetFont(source, text, options));
  }
  write(join(folder, 'fonts.css'), css);
  return folder;
}

function pathOf({ package: from, name, style }: Face, subset: string): string {
  return `${from}/files/${name}-${subset}-wght-${style}.woff2`;
}

/** Two builds at a time never see half a file. */
function write(path: string, content: Buffer | string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** Of two faces that have a letter a browser takes the one declared last: the page's own. */
function styleSheet(): string {
  return faces
    .flatMap((face) => {
      const ranges: Readonly<Record<string, string>> = require(`${face.package}/unicode.json`);
      const others = Object.entries(ranges)
        .filter(([subset]) => subset !== cutSubset)
        .map(([subset, covered]) => declare(face, pathOf(face, subset), covered));
      return [...others, declare(face, `${pageFontsAlias}/${face.file}`, range)];
    })
    .join('\n');
}

/**
 * All weights, which the page's own file has not: a browser looks for a letter only among faces
 * that declare the same weights.
 */
function declare({ family, style }: Face, url: string, covered: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-display: swap;
  font-weight: 100 900;
  src: url('${url}') format('woff2');
  unicode-range: ${covered};
}
`;
}

/** Every character of a `unicode-range`. */
function charactersOf(covered: string): string {
  return covered
    .split(',')
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .slice('U+'.length)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) =>
        String.fromCodePoint(from + index),
      );
    })
    .join('');
}
