import { useMemo } from 'react';
import { type NotDiscussedIssue, notDiscussedIn } from '../../explore/evidence/not-discussed.ts';
import { notDiscussedWords } from '../../explore/evidence/not-discussed-words.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import type { Quotation } from '../../model/span.ts';
import { EventTitle, IssueName } from '../base/Names.tsx';
import { ShowMore } from '../base/ShowMore.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { usePortion } from '../base/use-portion.ts';
import { WholeEvent } from '../base/WholeEvent.tsx';
import { PageShell } from './PageShell.tsx';

/** Silence as a fact: every issue of which a source says that it was not discussed. */
export function NotDiscussedPage() {
  const timeline = useTimeline();
  const notDiscussed = useMemo(() => notDiscussedIn(timeline), [timeline]);
  return (
    <PageShell eyebrow="Silence" title="Explicitly not discussed">
      <p className="mt-2 max-w-prose font-serif text-lg text-muted">
        What a source says was not raised. An issue that a source merely leaves out is not here.
      </p>
      {notDiscussed.map((entry) => (
        <section key={entry.issue.id} aria-label={entry.issue.label}>
          <h3 className="mt-7 flex items-baseline justify-between border-b border-rule pb-1.5 text-lg font-semibold">
            <IssueName id={entry.issue.id} />
            <span className="text-sm font-normal text-muted">
              {count(entry.events.length, 'event')}
            </span>
          </h3>
          <NotDiscussedLines entry={entry} />
        </section>
      ))}
      {notDiscussed.length === 0 && (
        <p className="mt-6">No source of this timeline says such a thing.</p>
      )}
    </PageShell>
  );
}

/** Events that stand on the page at once; of more the first, and the next where they are asked for. */
const MAX_LINES_AT_ONCE = 100;

/** The events at which an issue was explicitly not discussed, each with the words that say so. */
export function NotDiscussedLines({ entry }: { readonly entry: NotDiscussedIssue }) {
  const { shown, more, showMore } = usePortion(entry.events, MAX_LINES_AT_ONCE);
  return (
    <>
      <ul>
        {shown.map((event) => (
          <li key={event.id} className="border-b border-rule py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <EventTitle event={event} />
              <span className="text-sm text-muted">{dateInWords(event.date)}</span>
            </p>
            <WholeEvent event={event}>
              {(whole) => <SayingWords words={notDiscussedWords(whole, entry.issue.id)} />}
            </WholeEvent>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <ShowMore step={Math.min(more, MAX_LINES_AT_ONCE)} onMore={showMore} className="pt-3">
          {groupedNumber(shown.length)} of {count(entry.events.length, 'event')}.
        </ShowMore>
      )}
    </>
  );
}

function SayingWords({ words }: { readonly words: readonly Quotation[] }) {
  const timeline = useTimeline();
  return words.map((quotation) => {
    const source = timeline.source(quotation.source);
    return (
      <figure key={`${quotation.source} ${quotation.start}`} className="mt-1.5">
        <blockquote className="font-serif">
          <mark className="box-decoration-clone bg-mark px-0.5 text-ink">{quotation.exact}</mark>
        </blockquote>
        <figcaption className="mt-0.5 text-[0.8125rem] text-muted">
          {source.title}, {publicationInWords(source.published)}
        </figcaption>
      </figure>
    );
  });
}
