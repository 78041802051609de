import { randomUUID } from 'node:crypto';

/** How every word begins that Vite replaces in the page (`__VITE_ASSET__…`, `__VITE_PUBLIC_ASSET__…`). */
const bundlerWord = '__VITE_';

/** Hides from the bundler the words that it would replace, and brings them back when it is done. */
export type WordShield = {
  /** Of a text, or of all texts within arrays and objects. */
  readonly hide: <Data>(data: Data) => Data;
  readonly show: (text: string) => string;
};

/**
 * The page's title, list and data stand in `index.html`, through which the bundler looks for words
 * of its own. A source may have any words, and each of them has to arrive.
 */
export function wordShield(): WordShield {
  // Random, so that no source can have it; it is in no file that is written.
  const token = `readout${randomUUID().replaceAll('-', '')}`;
  const hide = <Data>(data: Data): Data => {
    if (typeof data === 'string') return data.replaceAll(bundlerWord, token) as Data;
    if (Array.isArray(data)) return data.map(hide) as Data;
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, hide(value)]),
    ) as Data;
  };
  return { hide, show: (text) => text.replaceAll(token, bundlerWord) };
}
