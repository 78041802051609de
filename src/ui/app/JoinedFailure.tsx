import type { DataError } from '../../explore/store/arrival.ts';
import { NotFetched } from '../base/NotFetched.tsx';

/** Where the published events that the reader's own sources tell again did not come: why, and the way on. */
export function JoinedFailure({ error }: { readonly error: DataError }) {
  return (
    <section
      aria-label="What could not be fetched"
      className="border-b border-rule px-4 py-2 text-sm md:px-6"
    >
      <NotFetched what="What your own sources tell again" error={error} />
    </section>
  );
}
