import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../model/order.ts';

/** Where the licences of what the page is made of stand. */
export const licencesPath = 'licences.txt';

/** A package that has code or fonts in the page. */
type UsedPackage = {
  readonly name: string;
  readonly version: string;
  /** As it names it: `MIT`. */
  readonly licence: string;
  /** What its licence files say, word for word; empty where it has none. */
  readonly texts: readonly string[];
};

const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/i;

/** The folder of the package that a file of `node_modules` belongs to; null for the page's own files. */
export function packageFolderOf(file: string): string | null {
  const path = file.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const [, folder = null] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}

/** A text with the licence of each package of these folders, in order of name. */
export function licencesOf(folders: ReadonlySet<string>): string {
  const packages = [...folders].flatMap((folder) => readPackage(folder) ?? []);
  const distinct = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const parts = [...distinct.entries()]
    .sort(([one], [other]) => compare(one, other))
    .map(([name, { licence, texts }]) =>
      [`${name} (${licence})`, ...texts.map((text) => text.trim())].join('\n\n'),
    );
  const head = 'This page is made with the following packages, under these licences.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** A package by its folder; null for a folder of code that is in no package. */
function readPackage(folder: string): UsedPackage | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  const facts: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { name, version, license } = facts as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof version !== 'string') return null;
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort(compare)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return { name, version, licence: typeof license === 'string' ? license : 'see below', texts };
}
