import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesOf, licencesPath, packageFolderOf } from './publish/licences.ts';

/** Packages that come by another way than an import of code: fonts, and what writes the styles. */
const withoutImport = [
  '@fontsource-variable/inter',
  '@fontsource-variable/newsreader',
  'tailwindcss',
];

/**
 * Publishes the licence of every package that has code in the page or in one of its workers, which
 * are bundled apart and tell of their modules through the second plugin.
 */
export function licencesPlugin(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (modules: Iterable<string>) => {
    for (const id of modules) {
      const folder = packageFolderOf(id);
      if (folder !== null) folders.add(folder);
    }
  };
  const collecting = {
    generateBundle(_: unknown, bundle: Readonly<Record<string, unknown>>) {
      for (const chunk of Object.values(bundle)) collect(modulesOf(chunk));
    },
  };
  return {
    page: {
      name: 'licences',
      apply: 'build',
      ...collecting,
      async writeBundle({ dir = '' }) {
        const root = process.cwd();
        for (const name of withoutImport) folders.add(join(root, 'node_modules', name));
        await writeFile(join(dir, licencesPath), licencesOf(folders));
      },
    },
    worker: () => ({ name: 'licences-of-workers', apply: 'build', ...collecting }),
  };
}

/** The modules of a chunk of which something is left in it. */
function modulesOf(chunk: unknown): readonly string[] {
  if (typeof chunk !== 'object' || chunk === null || !('modules' in chunk)) return [];
  const modules = chunk.modules as Readonly<Record<string, { readonly renderedLength?: number }>>;
  return Object.entries(modules)
    .filter(([, { renderedLength = 1 }]) => renderedLength > 0)
    .map(([id]) => id);
}
