import type { ReactNode } from 'react';
import { isOn } from '../../explore/facet-options.ts';
import type { SideOptions } from '../../explore/facets.ts';
import { SideDot } from '../parts/SideDot.tsx';
import { Facet } from './Facet.tsx';
import { Option } from './Option.tsx';

type Props = {
  readonly title: string;
  readonly groups: readonly SideOptions[];
  readonly folded?: boolean;
  /** What stands above the entries. */
  readonly children?: ReactNode;
};

/** People, or bodies, by the side they are on. */
export function ActorFacet({ title, groups, folded = false, children }: Props) {
  if (groups.length === 0) return null;
  const all = groups.flatMap(({ options }) => options);
  const active = all.some(isOn);
  return (
    <Facet title={title} lists={['actors']} size={all.length} folded={folded} active={active}>
      {(wanted) => (
        <>
          {children}
          {groups
            .map(({ side, options }) => ({
              side,
              found: options.filter(({ label }) => wanted(label)),
            }))
            .filter(({ found }) => found.length > 0)
            .map(({ side, found }) => (
              <fieldset key={side.id} className="mb-2.5 min-w-0">
                <legend className="flex items-center gap-2 py-0.5 text-xs text-muted">
                  <SideDot side={side.id} /> {side.label}
                </legend>
                {found.map((option) => (
                  <Option key={option.id} option={option} />
                ))}
              </fieldset>
            ))}
        </>
      )}
    </Facet>
  );
}
