import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a corpus, to be edited while a server looks at it. */
export type EditedCorpus = {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  /** Replaces words that must be there once. */
  readonly replace: (name: string, words: string, by: string) => void;
  readonly remove: (name: string) => void;
  readonly discard: () => void;
};

export function copyCorpus(corpus: string): EditedCorpus {
  // Watchers name files by their real path.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-seeds-')));
  cpSync(corpus, folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return {
    folder,
    write,
    replace: (name, words, by) => {
      const parts = readFileSync(join(folder, name), 'utf8').split(words);
      if (parts.length !== 2) throw new Error(`${name} has "${words}" ${parts.length - 1} times.`);
      write(name, parts.join(by));
    },
    remove: (name) => rmSync(join(folder, name)),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
