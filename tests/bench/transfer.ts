import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes) that a host with gzip sends until the chart stands, by part. */
export type Transfer = {
  /** The page; a small timeline and its list are in it. */
  readonly html: number;
  readonly script: number;
  readonly chart: number;
  readonly style: number;
  readonly fonts: number;
  readonly data: number;
  readonly all: number;
  readonly requests: number;
};

const parts = [
  { part: 'chart', pattern: /\/Chart-[^/]*\.(?:js|css)$/ },
  { part: 'script', pattern: /\.js$/ },
  { part: 'style', pattern: /\.css$/ },
  { part: 'fonts', pattern: /\.woff2$/ },
  { part: 'data', pattern: /\/data\// },
  { part: 'html', pattern: /\/$|\.html$/ },
] as const;

/** What is compressed already, or is not by hosts. */
const asTheyAre = /\.(?:woff2|bin|png)$/;

/** Sums up requests by the files they were answered with; those of no part are in `all` alone. */
export function transferOf(requests: readonly string[], address: string, folder: string): Transfer {
  const sums = { html: 0, script: 0, chart: 0, style: 0, fonts: 0, data: 0, all: 0 };
  const files = [...new Set(requests)].filter((url) => url.startsWith(address));
  for (const url of files) {
    const path = new URL(url).pathname;
    const file = join(folder, path === '/' ? 'index.html' : decodeURIComponent(path));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(file);
    const size = (asTheyAre.test(path) ? bytes : gzipSync(bytes)).length / 1000;
    const found = parts.find(({ pattern }) => pattern.test(path));
    if (found !== undefined) sums[found.part] += size;
    sums.all += size;
  }
  return { ...sums, requests: files.length };
}
