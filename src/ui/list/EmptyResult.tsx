import type { FacetOption } from '../../explore/filter/facets.ts';
import type { Filter } from '../../explore/filter/filter.ts';
import { askedInWords, type Relaxation, relaxations } from '../../explore/filter/relaxations.ts';
import { quotedQuery } from '../../explore/search/quoted-query.ts';
import { count } from '../../model/labels.ts';
import { useTimeline } from '../base/timeline-context.ts';

type Props = {
  readonly filter: Filter;
  readonly options: readonly FacetOption[];
  readonly onNarrow: (filter: Filter) => void;
};

/** No event meets the filters together: says so, and what asking for less would give. */
export function EmptyResult({ filter, options, onNarrow }: Props) {
  const timeline = useTimeline();
  const ways = relaxations(timeline, filter, options);
  const spellings = ways.filter(({ kind }) => kind === 'spelling');
  const others = ways.filter(({ kind }) => kind !== 'spelling');
  const asked = askedInWords(filter, options);
  return (
    <div className="py-10 text-center">
      <h3 className="font-serif text-xl font-semibold wrap-anywhere">
        {asked.length === 0
          ? 'No event with a date was found in these sources'
          : options.length === 0
            ? `No event in these sources has ${quotedQuery(filter.query)}`
            : 'No event in these sources meets all of these filters'}
      </h3>
      {options.length > 0 && <p className="mt-1 text-muted wrap-anywhere">{asked.join(' + ')}</p>}
      {spellings.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center justify-center gap-2">
          <p className="text-muted">Did you mean</p>
          <Ways ways={spellings} onNarrow={onNarrow} />
        </div>
      )}
      <Ways ways={others} onNarrow={onNarrow} />
    </div>
  );
}

type WaysProps = {
  readonly ways: readonly Relaxation[];
  readonly onNarrow: (filter: Filter) => void;
};

function Ways({ ways, onNarrow }: WaysProps) {
  const spelling = ways.every(({ kind }) => kind === 'spelling');
  return (
    <ul className={`flex flex-wrap justify-center gap-2 ${spelling ? '' : 'mt-5'}`}>
      {ways.map(({ label, filter, count: left, kind }) => (
        <li key={label}>
          <button
            type="button"
            className="control whitespace-normal"
            data-result
            onClick={() => onNarrow(filter)}
          >
            {kind === 'spelling' ? `“${label}”` : label}: {count(left, 'event')}
          </button>
        </li>
      ))}
    </ul>
  );
}
