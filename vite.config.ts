import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { seedsFolder } from './src/build/corpus/seed-files.ts';
import { timelinePlugin } from './src/build/vite-plugin.ts';

export default defineConfig({
  // Relative, so that dist works under any path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), timelinePlugin(seedsFolder())],
  build: {
    rolldownOptions: {
      output: {
        // What the page begins with is one file, and not one for each set of the later parts that
        // share a piece of it: fewer requests, and together it compresses better.
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] },
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
  },
});
