import type { HtmlTagDescriptor } from 'vite';

/** Where the manifest is published, from the page. */
const manifestPath = 'manifest.webmanifest';

/** By which a browser installs the page as an application (w3.org/TR/appmanifest); the icons are in public/. */
export function manifestFile(title: string): readonly [path: string, content: string] {
  const manifest = {
    name: title,
    short_name: title.length <= MAX_SHORT_NAME_CODE_UNITS ? title : 'Readout',
    description: 'A timeline that shows its sources.',
    // Relative, so that it holds under any path of any host.
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    // Of the mark; the page itself is light or dark.
    background_color: '#1d1a16',
    theme_color: '#1d1a16',
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return [manifestPath, `${JSON.stringify(manifest, null, 2)}\n`];
}

/** A longer name is cut off below an icon. */
const MAX_SHORT_NAME_CODE_UNITS = 12;

export function manifestTag(): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestPath}` }, injectTo: 'head' };
}
