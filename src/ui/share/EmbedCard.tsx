import { ExternalLink } from 'lucide-react';
import { addressOf } from '../../explore/address/address.ts';
import { attributionOf } from '../../explore/evidence/attribution.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { type View, withCard, withSource } from '../../explore/view.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { kindLabel, sourceKindLabel } from '../../model/labels.ts';
import { ExcerptPassage } from '../base/ExcerptWords.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { WholeEvent } from '../base/WholeEvent.tsx';

/** One event, or one quote of it, as a part of another page: the words, whose they are, and the way to all of it. */
export function EmbedCard() {
  const { view } = useExplorer();
  const event = findEvent(useTimeline(), view.event);
  if (event === undefined) return null;
  return (
    <main className="flex min-h-dvh flex-col bg-card px-4 py-3.5 sm:px-6 sm:py-5">
      <WholeEvent event={event}>{(whole) => <Card event={whole} view={view} />}</WholeEvent>
    </main>
  );
}

function Card({ event, view }: { readonly event: TimelineEvent; readonly view: View }) {
  const timeline = useTimeline();
  const { card } = view;
  const one = typeof card === 'number' ? event.excerpts[card] : undefined;
  const notDiscussed = event.issues
    .filter(({ treatment }) => treatment === 'not-discussed')
    .map(({ id }) => timeline.issue(id).label);
  const said = [
    kindLabel(event.kind),
    dateInWords(event.date),
    ...(event.date.basis === 'inferred' ? ['date inferred'] : []),
    ...(event.status === 'announced' ? ['announced'] : []),
    ...(event.reviewed ? [] : ['machine-read']),
  ];
  return (
    <>
      <article aria-labelledby="card-title" className="flex-1">
        <p className="text-[0.8125rem] text-muted">{said.join(' · ')}</p>
        <h1
          id="card-title"
          className="mt-0.5 font-serif text-xl leading-tight font-semibold text-pretty"
        >
          {event.title}
        </h1>
        {(one === undefined ? event.excerpts : [one]).map((excerpt) => (
          <CardQuote
            key={`${excerpt.source} ${excerpt.start}`}
            excerpt={excerpt}
            large={one !== undefined}
          />
        ))}
        {one === undefined && notDiscussed.length > 0 && (
          <p className="mt-4 rounded-md bg-soft px-3 py-2 text-sm">
            <strong className="font-semibold">Explicitly not discussed:</strong>
            {` ${notDiscussed.join(', ')}`}
          </p>
        )}
      </article>
      <footer className="mt-4 flex flex-wrap items-center justify-between gap-x-3 border-t border-rule pt-2 text-[0.8125rem] text-muted">
        <p>{timeline.title}: every word shown in its source</p>
        <a
          href={addressOf(wholeOf(view, one)) || './'}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-8 items-center gap-1.5 font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          Open in the timeline <ExternalLink size={14} aria-hidden />
          <span className="sr-only">, in a new tab</span>
        </a>
      </footer>
    </>
  );
}

/** The view around the card: its event, or its quote where it stands in the source. */
function wholeOf(view: View, one: Excerpt | undefined): View {
  const whole = { ...withCard(view, null), embedded: false };
  return one === undefined || typeof view.card !== 'number'
    ? whole
    : withSource(whole, one.source, { excerpt: view.card });
}

type CardQuoteProps = { readonly excerpt: Excerpt; readonly large: boolean };

function CardQuote({ excerpt, large }: CardQuoteProps) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  const { speaker, relation } = attributionOf(excerpt, timeline);
  return (
    <figure className="mt-3.5 border-l-2 border-ink pl-3.5">
      <blockquote
        className={`font-serif leading-snug whitespace-pre-line wrap-anywhere ${large ? 'text-xl' : 'text-[1.0625rem]'}`}
      >
        <ExcerptPassage excerpt={excerpt} />
      </blockquote>
      <figcaption className="mt-1.5 text-[0.8125rem] text-muted">
        <strong className="font-semibold text-ink">{speaker}</strong>
        {`, ${relation} ${source.publisher ?? `a ${sourceKindLabel(source.kind)}`}, `}
        {`“${source.title}”, ${publicationInWords(source.published)}, ¶${excerpt.paragraph}`}
      </figcaption>
    </figure>
  );
}
