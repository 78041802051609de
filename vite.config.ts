import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { seedsFolder } from './src/build/corpus/seed-files.ts';
import { earlyScriptPlugin } from './src/build/early-script-plugin.ts';
import { fontsPlugin } from './src/build/fonts/fonts-plugin.ts';
import { lazyTransliteration } from './src/build/lazy-transliteration.ts';
import { licencesPlugin } from './src/build/licences-plugin.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { rulesWithoutExamples } from './src/build/rules-without-examples.ts';
import { visTimelineAsText } from './src/build/vis-timeline-as-text.ts';
import { timelinePlugin } from './src/build/vite-plugin.ts';

const licences = licencesPlugin();

export default defineConfig({
  // One page: what is not there is answered with 404, by the development server and the preview too.
  appType: 'mpa',
  // Relative, so that dist works under any path of any static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    fontsPlugin(),
    visTimelineAsText(),
    rulesWithoutExamples('page'),
    timelinePlugin(seedsFolder()),
    licences.page,
    earlyScriptPlugin(),
    offlinePlugin(),
  ],
  worker: {
    // Modules, so that a worker can load a part of itself later.
    format: 'es',
    plugins: () => [lazyTransliteration(), rulesWithoutExamples('reader'), licences.worker()],
    rolldownOptions: {
      output: {
        // Nothing takes a worker apart again that would heed them.
        comments: { annotation: false },
        codeSplitting: {
          groups: [
            // The program that reads a text is one file, what reads its dates another, and the words
            // and patterns that it reads by, which are data, a third: each stays what it was, and is
            // kept by browsers, where another is renewed.
            {
              name: 'lexicon',
              test: /\/src\/extract\/(?:clauses\/(?:(?:noun|verb)-lexicon|verb-words)|dates\/(?:calendar-names|date-pattern|tense-rules)|events\/civil-force|issues\/negation-rules|names\/(?:countries|(?:name|title)-words)|quotations\/attribution-words|segment\/(?:abbreviations|(?:boilerplate|head)-rules)|source\/(?:(?:kind|publisher)-rules|opening-words))\.ts$/,
              priority: 2,
            },
            { name: 'dates', test: /\/src\/extract\/dates\//, priority: 1 },
          ],
        },
      },
    },
  },
  build: {
    // Every browser that runs the page's syntax knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The page's own script names all others, and nothing compresses what is random in them.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            // What the page begins with is one file, what its parts share another, and so is what
            // is asked for together: else there would be a file, and a request, for each set of
            // parts that have something in common. What writes and proves seeds is large, and
            // shared only by what a reader's own texts need. Priorities are whole numbers.
            { name: 'page', tags: ['$initial'], priority: 6 },
            {
              name: 'next',
              test: /\/ui\/(?:app\/EvidencePane|base\/OpenDialog|filters\/OptionActions)\.tsx$/,
              priority: 2,
            },
            // What is printed, what keeps the page, what is dropped, said or kept: fetched with nobody there.
            {
              name: 'idle',
              test: /\/ui\/(?:app\/(?:PrintScreen|offline|IgnoredNotice)|base\/(?:own-worker|arrow-keys|FaultNotice)|add-source\/(?:DropAnywhere|KeptFiles|NoticeBar))|\/explore\/(?:evidence\/attribution|citations\/citation)\.ts|\/model\/quotation-marks/,
              priority: 5,
            },
            // What the chart has in common with what comes later; the chart does not wait for that.
            {
              name: 'charts',
              test: /\/src\/(?:explore\/chart\/|ui\/chart\/|ui\/base\/(?:Legend|chart-keys)|model\/days)|\/lucide-react\//,
              minShareCount: 2,
              priority: 5,
            },
            {
              name: 'embed',
              test: /\/ui\/(?:app\/EmbedScreen|share\/EmbedCard)\.tsx$/,
              priority: 2,
            },
            {
              name: 'added',
              test: /\/ui\/add-source\/Add(?:edKeeper|Dialog|edList)\.tsx$/,
              priority: 2,
            },
            {
              name: 'search',
              test: /\/ui\/(?:search\/(?:search-client|source-texts|SpellingNote|PassagesLink)|list\/(?:EmptyResult|RowReasons)|base\/FoundWords)\.tsx?$/,
              priority: 2,
            },
            {
              name: 'shared',
              test: /\/src\/(?:model|explore|ui)\/|\/lucide-react\//,
              minShareCount: 2,
              priority: 4,
            },
            { name: 'seeds', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    include: [
      'tests/{checks,model,extract,seed-format,search-index,build,explore,ui}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    // No test changes what a module holds, and to load the modules anew for each file took four
    // fifths of the time (137 s against 26 s for tests/explore).
    isolate: false,
    // Far from UTC, where a day made of local time shows at once.
    env: { TZ: 'America/Los_Angeles' },
    // For builds, servers and thousands of generated cases on a busy machine.
    testTimeout: 30_000,
    // Vitest leaves one core free, which of two is half of them.
    maxWorkers: availableParallelism(),
  },
});
