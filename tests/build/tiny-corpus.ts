import { createHash } from 'node:crypto';
import { type Corpus, readCorpus } from '../../src/build/corpus/read-corpus.ts';
import type { SeedFolder } from '../../src/build/corpus/seed-files.ts';
import { CorpusError } from '../../src/seed-format/fault.ts';
import { digest, type Files, tiny } from './tiny-files.ts';

/** What becomes of a file: other content, the content it had changed, or null where it goes. */
export type Change = string | Uint8Array | ((content: string) => string) | null;

/** Reads a corpus as if its files lay in `seeds`. */
export function corpusOf(files: Files): Corpus {
  return readCorpus(folderOf(files));
}

/** Files as if they lay in `seeds`, with the digests of the texts filled in. */
export function folderOf(files: Files): SeedFolder {
  const encoder = new TextEncoder();
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => {
      return [name, typeof content === 'string' ? encoder.encode(content) : content] as const;
    }),
  );
  const seeds = [...bytes].map(([name, content]) => {
    const displayPath = `seeds/${name}`;
    const text = bytes.get(name.replace('.yaml', '.txt'));
    if (!name.endsWith('.yaml') || text === undefined) return { name, displayPath, bytes: content };
    const hash = createHash('sha256').update(text).digest('hex');
    const filled = Buffer.from(content).toString('latin1').replace(digest, hash);
    return { name, displayPath, bytes: Buffer.from(filled, 'latin1') };
  });
  return { displayPath: 'seeds', files: seeds, faults: [] };
}

/** The tiny corpus with some of its files changed. */
export function changed(changes: Readonly<Record<string, Change>>): Files {
  const entries = Object.entries({ ...tiny, ...changes }).flatMap(([name, change]) => {
    if (change === null) return [];
    if (typeof change !== 'function') return [[name, change] as const];
    return [[name, change(contentOf(name))] as const];
  });
  return Object.fromEntries(entries);
}

function contentOf(name: string): string {
  const content = tiny[name];
  if (typeof content !== 'string') throw new Error(`The tiny corpus has no text ${name}.`);
  return content;
}

/** Replaces words in a file; throws where they do not stand in it, as a test would then prove nothing. */
export function swap(from: string, to: string): (content: string) => string {
  return (content) => {
    if (!content.includes(from)) throw new Error(`"${from}" does not stand in the file.`);
    return content.replace(from, to);
  };
}

/** The faults of the tiny corpus after these changes, a line each. */
export function faultsAfter(changes: Readonly<Record<string, Change>>): readonly string[] {
  try {
    corpusOf(changed(changes));
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n');
    throw error;
  }
}

/** A change of words in `bridge.yaml`. */
export function inBridge(from: string, to: string): Readonly<Record<string, Change>> {
  return { 'bridge.yaml': swap(from, to) };
}
