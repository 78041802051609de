import type { Connect } from 'vite';
import type { PublishedFiles } from './publish.ts';

/** Answers requests for published files under the base address as a static host would. */
export function serveFiles(files: () => PublishedFiles, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${base}data/`)) return next();
    try {
      const path = decodeURIComponent(pathname.slice(base.length));
      const content = files().get(path);
      if (content === undefined) response.statusCode = 404;
      const type = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(content);
    } catch (error) {
      next(error);
    }
  };
}
