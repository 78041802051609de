import type { SideOptions } from '../../explore/facets.ts';
import { SideDot } from '../parts/SideDot.tsx';
import { Option } from './Option.tsx';

type Props = {
  readonly title: string;
  readonly groups: readonly SideOptions[];
};

/** People, or bodies, by the side they are on. */
export function ActorFacet({ title, groups }: Props) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="eyebrow mb-1.5">{title}</h2>
      {groups.map(({ side, options }) => (
        <fieldset key={side.id} className="mb-2.5 min-w-0">
          <legend className="flex items-center gap-2 py-0.5 text-xs text-muted">
            <SideDot side={side.id} /> {side.label}
          </legend>
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}
