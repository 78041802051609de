import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Frequency } from '../../explore/evidence/profiles.ts';
import { withPage } from '../../explore/view.ts';
import { groupedNumber } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { layoutWords } from '../base/layout-words.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type PageShellProps = {
  /** What sort of page it is, in a word or two. */
  readonly eyebrow: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A page in place of chart and list, with the way back to them. */
export function PageShell({ eyebrow, title, children }: PageShellProps) {
  const { view } = useExplorer();
  return (
    <article aria-labelledby="page-title" className="max-w-5xl pt-3 pb-12">
      <ViewLink to={withPage(view, null)} className="control print:hidden">
        <ArrowLeft size={16} aria-hidden /> {layoutWords[view.layout]}
      </ViewLink>
      <p className="eyebrow mt-5">{eyebrow}</p>
      <h2 id="page-title" className="mt-1 font-serif text-3xl leading-tight font-semibold">
        {title}
      </h2>
      {children}
    </article>
  );
}

type TalliesProps = {
  readonly title: string;
  readonly tallies: readonly Frequency[];
  readonly name: (id: string) => ReactNode;
};

/** Names with the number of events each is found in. */
export function Tallies({ title, tallies, name }: TalliesProps) {
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
            <span className="text-sm text-muted tabular-nums">{groupedNumber(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
