import type { FacetOption } from '../../explore/facets.ts';
import { Option } from './Option.tsx';

type Props = {
  readonly options: readonly FacetOption[];
  readonly onToggle: (option: FacetOption) => void;
};

/** Which dates are stated by a source, which worked out from its words, which reasoned. */
export function BasisFacet({ options, onToggle }: Props) {
  return (
    <section aria-label="How the date is known">
      <h2 className="eyebrow mb-1.5">How the date is known</h2>
      {options.map((option) => (
        <Option key={option.id} option={option} onToggle={onToggle} />
      ))}
    </section>
  );
}
