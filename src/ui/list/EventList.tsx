import { Suspense, useMemo } from 'react';
import type { QuietStretch } from '../../explore/chart/quiet-stretches.ts';
import {
  backgroundApart,
  keptListEntries,
  type listEntries,
  stretchInWords,
} from '../../explore/list/event-list.ts';
import { listRows } from '../../explore/list/list-rows.ts';
import type { SearchAnswer } from '../../explore/search/answers.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { useHydrated } from '../base/use-hydrated.ts';
import { EventRow } from './EventRow.tsx';

/** Only long lists need it. */
const LazyVirtualRows = lazyWithFallback(() =>
  import('./VirtualRows.tsx').then(({ VirtualRows }) => VirtualRows),
);

type Props = {
  readonly events: readonly EventHead[];
  readonly stretches: readonly QuietStretch[];
  readonly selected: EventId | null;
  /** What was searched for; null for nothing. */
  readonly search: SearchAnswer | null;
  readonly onSelect: (id: EventId) => void;
  /** Whether the row of the selected event comes into view. */
  readonly follows: boolean;
};

/** By then the whole list has been laid out once. */
const LAID_OUT_MS = 500;

/**
 * From then on the browser leaves out the rows that are far from what is seen (event-row.css). It
 * knows how high each was, so that nothing moves, and a place in the list is found. Rows in sight
 * stay as they are: to the browser they would move.
 */
function leaveOutFarRows(list: HTMLDivElement): () => void {
  const timer = setTimeout(() => {
    const near = [...list.querySelectorAll('li')].filter(
      (row) => row.getBoundingClientRect().top < 2 * innerHeight,
    );
    for (const row of near) row.dataset.near = '';
    list.dataset.laidOut = '';
  }, LAID_OUT_MS);
  return () => clearTimeout(timer);
}

/** The events by month, with the quiet stretches between them: the timeline in words. */
export function EventList({ events, stretches, selected, search, onSelect, follows }: Props) {
  const { main, background } = backgroundApart(events);
  const first = background[0];
  const row = { stretches, selected, search, onSelect, follows };
  const unfolded =
    main.length === 0 || search !== null || background.some((event) => event.id === selected);
  return (
    <div ref={leaveOutFarRows} className="event-list pb-8">
      {first !== undefined && (
        <details
          // Remounted, and so opened, where what it hides is selected, was found or is all there is.
          key={String(unfolded)}
          open={unfolded}
          className="group mt-1.5"
        >
          <summary className="eyebrow rounded py-1 hover:text-ink">
            Background: {count(background.length, 'earlier event')}
          </summary>
          <Months events={background} {...row} />
        </details>
      )}
      <Months events={main} {...row} />
    </div>
  );
}

/**
 * Up to so many events the list is whole in the page, so that the browser's own search finds all
 * of it; beyond, every step would wait for rows that nobody sees.
 */
const MAX_WHOLE_ROWS = 300;

function Months({ events, stretches, selected, search, onSelect, follows }: Props) {
  const isLong = events.length > MAX_WHOLE_ROWS;
  const hydrated = useHydrated();
  const entries = keptListEntries(stretches)(
    isLong && !hydrated ? events.slice(0, MAX_WHOLE_ROWS) : events,
  );
  if (isLong && hydrated) {
    return <ManyRows {...{ entries, selected, search, onSelect, follows }} />;
  }
  const months = entries.map((entry) =>
    entry.kind === 'quiet' ? (
      <Stretch key={`quiet ${entry.stretch.from}`} stretch={entry.stretch} />
    ) : (
      <section key={entry.heading} aria-label={entry.heading}>
        <MonthHeading heading={entry.heading} />
        <ol>
          {entry.events.map((event) => (
            <EventRow
              key={event.id}
              event={event}
              selected={event.id === selected}
              search={search}
              onSelect={onSelect}
              follows={follows}
            />
          ))}
        </ol>
      </section>
    ),
  );
  return (
    <>
      {months}
      {isLong && <RestOfData count={events.length - MAX_WHOLE_ROWS} />}
    </>
  );
}

/** Where the events are that the HTML of the page leaves out. */
function RestOfData({ count: left }: { readonly count: number }) {
  return (
    <p className="border-t border-rule py-4 text-sm text-muted">
      {`${count(left, 'event')} more: they come with the page’s scripts, and are all in `}
      <a className="underline" href="./data/timeline.json">
        the data
      </a>
      .
    </p>
  );
}

type ManyRowsProps = Pick<Props, 'selected' | 'search' | 'onSelect' | 'follows'> & {
  readonly entries: ReturnType<typeof listEntries>;
};

function ManyRows({ entries, selected, search, onSelect, follows }: ManyRowsProps) {
  const rows = useMemo(() => listRows(entries), [entries]);
  const current = useMemo(
    () => (selected === null ? -1 : rows.indexOf(selected)),
    [rows, selected],
  );
  return (
    <>
      <p className="mt-3 text-sm text-muted">
        The browser’s own search sees only the rows on the screen; <kbd>/</kbd>
        {` searches all ${count(rows.count, 'event')}.`}
      </p>
      <Suspense>
        <LazyVirtualRows
          label="Events"
          current={current}
          follows={follows}
          count={rows.count}
          row={(index) => {
            const { event, heading, stretches } = rows.at(index);
            return (
              <>
                {stretches.map((stretch) => (
                  <Stretch key={stretch.from} stretch={stretch} />
                ))}
                {heading !== null && <MonthHeading heading={heading} />}
                <EventRow
                  as="div"
                  event={event}
                  selected={event.id === selected}
                  search={search}
                  onSelect={onSelect}
                  follows={follows}
                />
              </>
            );
          }}
        />
      </Suspense>
    </>
  );
}

function MonthHeading({ heading }: { readonly heading: string }) {
  return <h3 className="eyebrow mt-3 border-b border-rule pb-1.5">{heading}</h3>;
}

function Stretch({ stretch }: { readonly stretch: QuietStretch }) {
  return (
    <p className="border-b border-rule py-4 text-center font-serif text-muted italic">
      {stretchInWords(stretch)}
    </p>
  );
}
