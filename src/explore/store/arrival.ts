/**
 * Why data did not come. `isOutdated`: the site has other data by now than this page was made
 * for, so that only a new page can show it.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly isOutdated: boolean;

  constructor(reason: string, isOutdated = false) {
    super(reason);
    this.isOutdated = isOutdated;
  }
}

/** Where something stands that is fetched: it is there, on its way, or did not come. */
export type Arrival<T> = T | 'loading' | DataError;

/** Fetches JSON by its path from the page; rejects with a `DataError`. */
export type FetchData = (path: string, signal?: AbortSignal) => Promise<unknown>;
