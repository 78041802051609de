import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { freePort } from './free-port.ts';

export type DevServer = { readonly address: string; readonly stop: () => Promise<void> };

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts what `npm run dev` starts, with the seeds of this folder, on any free port. */
export async function startDevServer(seeds: string, name: string): Promise<DevServer> {
  const before = process.env.SEEDS_DIR;
  process.env.SEEDS_DIR = seeds;
  try {
    const port = await freePort();
    const server = await createServer({
      root,
      configFile: `${root}vite.config.ts`,
      cacheDir: `${root}node_modules/.cache/readout/${name}`,
      logLevel: 'silent',
      server: { host: 'localhost', port, strictPort: true },
    });
    await server.listen();
    return { address: `http://localhost:${port}/`, stop: () => server.close() };
  } finally {
    if (before === undefined) delete process.env.SEEDS_DIR;
    else process.env.SEEDS_DIR = before;
  }
}
