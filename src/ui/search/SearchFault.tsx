import { quotedQuery } from '../../explore/search/quoted-query.ts';
import { useExplorer } from '../base/explorer-context.ts';

/** Where words could not be searched for: says so and why; what was there before is still shown. */
export function SearchFault() {
  const { view, search } = useExplorer();
  if (search.state !== 'failed') return null;
  return (
    <p role="alert" className="w-full rounded-md bg-mark px-3 py-2 text-sm wrap-anywhere">
      {`${quotedQuery(view.filter.query)} could not be searched for: ${search.reason}. `}
      {'The events shown are not narrowed by it. '}
      <button type="button" className="min-h-6 underline" onClick={search.retry}>
        Try again
      </button>
    </p>
  );
}
