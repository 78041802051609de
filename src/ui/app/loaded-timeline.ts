import type { TimelineStore } from '../../explore/store/timeline-store.ts';
import type { Timeline } from '../../model/timeline.ts';

/** Why there is no timeline, in words for the reader. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
}

/** A timeline, and where what its events leave out comes from. */
export type LoadedTimeline = { readonly timeline: Timeline; readonly store: TimelineStore };

/** Data of the version that this page reads, of which the build has verified the rest; throws where it is of another. */
export function ofThisVersion<T extends { readonly version: 1 }>(data: unknown): T {
  if (!isVersionOne<T>(data))
    throw new TimelineError(
      'The data is of another version than this page, which was loaded before the site changed.',
    );
  return data;
}

function isVersionOne<T extends { readonly version: 1 }>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1;
}
