import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { withPage } from '../../explore/view.ts';
import { layoutWords } from '../layout/layout-words.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useViewAndShow } from '../view-context.ts';

type Props = {
  /** What sort of page it is, in a word or two. */
  readonly eyebrow: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A page in place of chart and list, with the way back to them. */
export function PageShell({ eyebrow, title, children }: Props) {
  const { view } = useViewAndShow();
  return (
    <article aria-labelledby="page-title" className="max-w-5xl pt-3 pb-12">
      <ViewLink to={withPage(view, null)} className="control no-print">
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
