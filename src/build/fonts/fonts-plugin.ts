import type { HtmlTagDescriptor, Plugin } from 'vite';
import { cacheFolder, pageFontFiles, pageFontsAlias, writePageFonts } from './page-fonts.ts';

/**
 * Gives the style sheets the page's fonts under the name `@page-fonts`, and has the page ask
 * for them at once: without that a browser learns of them only from the style sheet, and the
 * text is set twice.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'page-fonts',
    async config() {
      const folder = await writePageFonts(cacheFolder);
      return { resolve: { alias: { [pageFontsAlias]: folder } } };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'asset')
          .filter(({ names }) => pageFontFiles.some((file) => names.includes(file)))
          .map(({ fileName }) => preload(`./${fileName}`))
          .sort((one, other) => (one.attrs.href < other.attrs.href ? -1 : 1)),
    },
  };
}

/** Fonts are asked for without credentials, wherever they are: else what was preloaded is asked for again. */
function preload(href: string): HtmlTagDescriptor & { readonly attrs: { readonly href: string } } {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href };
  return { tag: 'link', attrs, injectTo: 'head' };
}
