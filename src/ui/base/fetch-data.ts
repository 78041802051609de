import { DataError, type FetchData } from '../../explore/store/arrival.ts';
import { errorReason } from '../../model/error-reason.ts';
import { currentDigestPath } from '../../model/timeline-index.ts';

/** What fails once has mostly only been cut off; after so many milliseconds it is tried once more. */
const RETRY_PAUSE_MS = 400;

/**
 * Fetches files of the data with this digest. Where one does not come, the site is asked which
 * data it has now, so that a page that is older than the data can say so; where it is not, the
 * file is asked for once more.
 */
export function dataFetcher(digest: string | null): FetchData {
  return async (path, signal) => {
    const options = signal === undefined ? {} : { signal };
    try {
      return await fetchJson(path, options);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (await isOutdated(digest)) throw new DataError(errorReason(error), true);
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    signal?.throwIfAborted();
    try {
      return await fetchJson(path, { ...options, cache: 'reload' });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new DataError(errorReason(error));
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
