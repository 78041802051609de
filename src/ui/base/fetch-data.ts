import { DataError, type FetchData } from '../../explore/store/shards.ts';
import { currentDigestPath } from '../../model/timeline-index.ts';

/**
 * Fetches files of the data with this digest. Where one does not come, the site is asked which
 * data it has now, so that a page that is older than the data can say so.
 */
export function dataFetcher(digest: string | null): FetchData {
  return async (path, signal) => {
    try {
      return await fetchJson(path, signal === undefined ? {} : { signal });
    } catch (error) {
      if (signal?.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new DataError(reason, await isOutdated(digest));
    }
  };
}

async function fetchJson(path: string, options: RequestInit): Promise<unknown> {
  const response = await fetch(`./${path}`, options);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return await response.json();
}

/** Whether the site has other data by now; where that cannot be asked, it is not said. */
async function isOutdated(digest: string | null): Promise<boolean> {
  try {
    const current = await fetchJson(currentDigestPath, { cache: 'no-store' });
    if (typeof current !== 'object' || current === null || !('digest' in current)) return false;
    return current.digest !== digest;
  } catch {
    return false;
  }
}
