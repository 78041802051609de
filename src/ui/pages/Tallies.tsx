import type { ReactNode } from 'react';
import type { Tally } from '../../explore/profiles.ts';

type Props = {
  readonly title: string;
  readonly tallies: readonly Tally[];
  readonly name: (id: string) => ReactNode;
};

/** Names with the number of events each is found in. */
export function Tallies({ title, tallies, name }: Props) {
  if (tallies.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="eyebrow">{title}</h3>
      <ul className="mt-1.5">
        {tallies.map(({ id, count }) => (
          <li
            key={id}
            className="flex items-baseline justify-between gap-3 py-0.5 text-[0.9375rem]"
          >
            {name(id)}
            <span className="text-sm text-muted tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
