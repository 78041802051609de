import { type ReactNode, useState } from 'react';
import type { FilterList } from '../../explore/filter.ts';
import { FacetSearch } from './FacetSearch.tsx';
import { MatchSwitch } from './MatchSwitch.tsx';

type Props = {
  readonly title: string;
  readonly lists: readonly FilterList[];
  /** How many entries it has: where there are many, one can be looked for. */
  readonly size: number;
  /** Whether only its title shows until something of it is chosen. */
  readonly folded?: boolean;
  /** Whether something of it is chosen or ruled out. */
  readonly active: boolean;
  /** Its entries, of those whose label is looked for. */
  readonly children: (wanted: (label: string) => boolean) => ReactNode;
};

/** From here on a facet is looked through faster by a word than by eye. */
const long = 10;

/** A facet: its title, how its entries are taken together, its entries. */
export function Facet({ title, lists, size, folded = false, active, children }: Props) {
  const [text, setText] = useState('');
  const name = title.toLowerCase();
  const wanted = (label: string) => plain(label).includes(plain(text));
  const body = (
    <>
      {size > long && <FacetSearch of={name} text={text} onText={setText} />}
      {children(wanted)}
    </>
  );
  const match = <MatchSwitch lists={lists} of={name} />;
  if (!folded) {
    return (
      <section aria-label={title}>
        <div className="mb-1.5 flex min-h-6 items-center justify-between gap-2">
          <h2 className="eyebrow">{title}</h2>
          {match}
        </div>
        {body}
      </section>
    );
  }
  return (
    <FoldedUntil active={active}>
      <summary className="eyebrow rounded py-1 hover:text-ink">
        <h2 className="inline">{title}</h2>
      </summary>
      <section aria-label={title} className="pt-1">
        <div className="mb-1 flex justify-end">{match}</div>
        {body}
      </section>
    </FoldedUntil>
  );
}

/** Opens when it becomes active, by whatever way; else as the reader has left it. */
function FoldedUntil({
  active,
  children,
}: {
  readonly active: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(active);
  const [wasActive, setWasActive] = useState(active);
  if (active !== wasActive) {
    setWasActive(active);
    if (active) setOpen(true);
  }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {children}
    </details>
  );
}

/** Without case and accents: `Türkiye` is found by `turk`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
