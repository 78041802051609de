import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, type Plugin } from 'vite';

/** What runs before the page's own code; the bundler copies what is in `public/` as it is. */
const earlyScript = 'theme.js';

/** Publishes the early script without its comments: the first paint waits for it. */
export function earlyScriptPlugin(): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const source = await readFile(join('public', earlyScript), 'utf8');
      const { code, errors } = await minify(earlyScript, source);
      const [fault] = errors;
      if (fault !== undefined) throw new Error(`public/${earlyScript}: ${fault.message}`);
      await writeFile(join(dir, earlyScript), code);
    },
  };
}
