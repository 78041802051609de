import type { Plugin } from 'vite';

const nothing = '\0no-transliteration-at-once';

/**
 * In the worker that reads texts the library that transliterates comes when a name has letters
 * beyond ASCII: it is a tenth of the program, and most texts have none.
 */
export function lazyTransliteration(): Plugin {
  return {
    name: 'lazy-transliteration',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/transliteration-at-once.ts') && importer?.endsWith('/slug.ts')
        ? nothing
        : null,
    load: (id) => (id === nothing ? '' : null),
  };
}
