import type { PlainFacet as Facet } from '../../explore/facets.ts';
import type { FilterList } from '../../explore/filter.ts';
import { Option } from './Option.tsx';

const titles: Readonly<Partial<Record<FilterList, string>>> = {
  kinds: 'Kind of event',
  sides: 'Side',
  sources: 'Source',
  bases: 'How the date is known',
  statuses: 'Happened or announced',
  review: 'Who has read it',
};

/** A facet whose options are a plain list. */
export function PlainFacet({ facet: { list, options } }: { readonly facet: Facet }) {
  const title = titles[list] ?? list;
  return (
    <section aria-label={title}>
      <h2 className="eyebrow mb-1.5">{title}</h2>
      {options.map((option) => (
        <Option key={option.id} option={option} />
      ))}
    </section>
  );
}
