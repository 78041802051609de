import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export type Served = { readonly address: string; readonly stop: () => Promise<void> };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * What has its hash in its name, as many hosts say it of such files. A page that is loaded again
 * then compiles no script anew: a sixth of the processor time of tests that load it often.
 */
const hashed = /\/assets\/[^/]+-[\w-]{6,8}\.\w+$/;

/**
 * Serves a folder as a plain static host does, under a path such as `/some/sub/path/` and on any
 * free port; outside that path there is nothing. Files may come, go and change meanwhile.
 */
export async function serveFolder(folder: string, path = '/'): Promise<Served> {
  const contents = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, path, decodeURIComponent(pathname));
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(hashed.test(pathname) ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
    });
    const version = `${file} ${statSync(file).mtimeMs}`;
    const content = contents.get(version) ?? readFileSync(file);
    contents.set(version, content);
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${place.port}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, path: string, pathname: string): string | null {
  if (!pathname.startsWith(path)) return null;
  const rest = normalize(pathname.slice(path.length)).replace(/^(\.\.[/\\])+/, '');
  const file = join(folder, rest === '.' || rest === '' ? 'index.html' : rest);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
