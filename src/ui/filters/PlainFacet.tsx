import { isOn } from '../../explore/facet-options.ts';
import type { PlainFacet as PlainOptions } from '../../explore/facets.ts';
import type { FilterList } from '../../explore/filter.ts';
import { Facet } from './Facet.tsx';
import { Option } from './Option.tsx';

const titles: Readonly<Partial<Record<FilterList, string>>> = {
  kinds: 'Kind of event',
  sides: 'Sides',
  sources: 'Sources',
  bases: 'How the date is known',
  statuses: 'Happened or announced',
  review: 'Who has read it',
};

/** A facet whose options are a plain list. One that all events share is no choice and left out. */
export function PlainFacet({ facet: { list, options } }: { readonly facet: PlainOptions }) {
  const title = titles[list] ?? list;
  const active = options.some(isOn);
  if (options.length < 2 && !active) return null;
  return (
    <Facet
      title={title}
      lists={[list]}
      size={options.length}
      folded={list !== 'bases'}
      active={active}
    >
      {(wanted) =>
        options
          .filter(({ label }) => wanted(label))
          .map((option) => <Option key={option.id} option={option} />)
      }
    </Facet>
  );
}
