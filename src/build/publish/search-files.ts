import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor } from 'vite';
import { headFile } from '../../search-index/index-format.ts';
import { writeSearchIndex } from '../../search-index/write-index.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { PublishedFile, PublishedFiles } from './published-files.ts';

const folder = 'data/search';

/** Half of a SHA-256 in hexadecimal: what tells one index from another need not prove it. */
const DIGEST_CHARACTERS = 32;

/**
 * The search index, by path from the page. Its folder is named by its content, so that a page
 * that was loaded before the site changed does not read another index than its own. Shards are
 * compressed here, since few hosts compress what they do not know.
 */
export function searchFiles({
  timeline,
  texts,
}: Pick<Corpus, 'timeline' | 'texts'>): PublishedFiles {
  const { head, files } = writeSearchIndex(timeline, ({ id }) => texts.get(id)?.text ?? '');
  const json = `${JSON.stringify(head)}\n`;
  const hash = createHash('sha256').update(json);
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  const digest = hash.digest('hex').slice(0, DIGEST_CHARACTERS);
  const shards = [...files].map(
    ([name, bytes]) => [`${folder}/${digest}/${name}`, gzipSync(bytes, { level: 9 })] as const,
  );
  return new Map<string, PublishedFile>([[`${folder}/${digest}/${headFile}`, json], ...shards]);
}

/** What the page's head says of where the search index is (ui/search/search-client.ts reads it). */
export function searchTag(files: PublishedFiles): HtmlTagDescriptor {
  const head = [...files.keys()].find(
    (path) => path.startsWith(`${folder}/`) && path.endsWith(`/${headFile}`),
  );
  if (head === undefined) throw new Error('The published files have no search index.');
  const content = `./${head.slice(0, -headFile.length)}`;
  return { tag: 'meta', attrs: { name: 'readout-search', content }, injectTo: 'head' };
}
