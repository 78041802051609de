import type { ReactNode } from 'react';

type NotLoadedProps = {
  /** What the part would show above itself, which is there without it. */
  readonly heading?: (options: null, part: null) => ReactNode;
};

/** In place of a part of the page that could not be fetched. */
export function ChunkError({ heading }: NotLoadedProps) {
  return (
    <>
      {heading?.(null, null)}
      <div
        role="alert"
        className="mt-3 flex flex-wrap items-center gap-3 rounded-md border border-rule bg-card px-4 py-3 text-sm"
      >
        <p className="min-w-0 flex-1 basis-60">
          This part of the page could not be loaded. The connection may be down, or the site has
          been renewed since the page was opened.
        </p>
        {/* A module that failed is not asked for again by the same page. */}
        <button type="button" className="control" onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    </>
  );
}
