import { ExternalLink } from 'lucide-react';
import { type RefObject, Suspense } from 'react';
import { addressOf } from '../../explore/address/address.ts';
import { sourcesOf } from '../../explore/filter/event-values.ts';
import { selectionInWords } from '../../explore/filter/filter-in-words.ts';
import { periodInWords } from '../../model/date-labels.ts';
import { count } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { LazyEmbedCard, LazyEvidencePane } from './lazy-views.tsx';
import { Screen } from './Screen.tsx';
import { useReadingLayout } from './use-reading-layout.ts';

type Props = {
  readonly main: RefObject<HTMLElement | null>;
  readonly hasMounted: RefObject<boolean>;
};

/** The view as a part of another page, or its open event alone. */
export function EmbedScreen(props: Props) {
  const { card } = useExplorer().view;
  if (card === null) return <EmbeddedView {...props} />;
  return (
    <Suspense>
      <LazyEmbedCard />
    </Suspense>
  );
}

/** All of the view: no filters and no dialogs, whence it comes, and the way there. */
function EmbeddedView({ main, hasMounted }: Props) {
  const timeline = useTimeline();
  const { view, events, open } = useExplorer();
  const reading = useReadingLayout(true);
  const selection = selectionInWords(timeline, view.filter);
  const sources = new Set(events.flatMap(sourcesOf)).size;
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex flex-wrap items-baseline gap-x-3 border-b border-rule px-4 py-1.5 md:px-6">
        <h1 className="font-serif text-lg leading-snug font-semibold">{timeline.title}</h1>
        <p className={`text-[0.8125rem] text-muted ${selection === '' ? 'max-sm:hidden' : ''}`}>
          {selection === '' ? periodInWords(timeline.window.from, timeline.window.to) : selection}
        </p>
      </header>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <div className="flex min-h-0 flex-1 overflow-y-auto md:overflow-hidden" inert={open}>
          <Screen main={main} filtersBeside reading={reading} hasMounted={hasMounted} />
        </div>
        {open && (
          <Suspense>
            <LazyEvidencePane hasMounted={hasMounted} place="embedded" />
          </Suspense>
        )}
      </div>
      <footer className="flex flex-wrap items-center justify-between gap-x-2 border-t border-rule px-4 py-1 md:px-6 text-[0.8125rem] text-muted">
        <p>
          {count(events.length, 'event')} from {count(sources, 'source')}
        </p>
        <a
          href={addressOf({ ...view, embedded: false }) || './'}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-8 items-center gap-1.5 font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          Open in Readout <ExternalLink size={14} aria-hidden />
          <span className="sr-only">, in a new tab</span>
        </a>
      </footer>
    </div>
  );
}
