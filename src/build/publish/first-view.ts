import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { cacheFolder } from '../fonts/page-fonts.ts';

/** A longer list is only begun in HTML (ui/list/EventList.tsx), and drawn anew by script. */
const MAX_WHOLE_EVENTS = 300;

type Prerender = (timeline: PublishedTimeline) => string;

/**
 * The element that the page is drawn into, with its first view in it: `whole` where that is all of
 * it and can be taken over, else `beginning`.
 *
 * @throws where the page's own code fails on this timeline
 */
export async function firstView(timeline: PublishedTimeline): Promise<string> {
  const prerender = await loadPrerender();
  const kind = timeline.events.length <= MAX_WHOLE_EVENTS ? 'whole' : 'beginning';
  return `<div id="readout" data-first-view="${kind}">${withStylesAsData(prerender(timeline))}</div>`;
}

/** Where the page's elements have styles of their own, its policy takes them from no HTML. */
function withStylesAsData(html: string): string {
  return html.replaceAll(/(<[a-z][^<>]*?) style="/g, '$1 data-style="');
}

/** The code of the page as it runs in Node, bundled anew for each build: it is the page's own. */
async function loadPrerender(): Promise<Prerender> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withFirstViewAlone(), react()],
    build: {
      ssr: 'src/prerender.tsx',
      write: false,
      rolldownOptions: { output: { codeSplitting: false, format: 'cjs' } },
    },
  });
  const [chunk] = 'output' in bundled ? bundled.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The page that is written into HTML has no code.');
  mkdirSync(cacheFolder, { recursive: true });
  // A name of its own, since two builds may run at a time, and Node loads a module once.
  const path = join(cacheFolder, `first-view-${randomUUID()}.cjs`);
  writeFileSync(path, chunk.code);
  try {
    const module: { readonly prerender: Prerender } = createRequire(import.meta.url)(path);
    return module.prerender;
  } finally {
    rmSync(path);
  }
}

/** Without styles, workers and what the page fetches when it is asked for: none of it is in the HTML. */
function withFirstViewAlone(): Plugin {
  const nothing = '\0nothing';
  return {
    name: 'with-first-view-alone',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.css$|\?worker/ },
      handler: () => nothing,
    },
    resolveDynamicImport: () => nothing,
    load: {
      filter: { id: /^\0nothing$/ },
      handler: () => "export default '';",
    },
  };
}
