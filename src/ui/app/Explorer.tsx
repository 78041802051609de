import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { acceptedOf, withAdded, withWholeEvents } from '../../explore/added/with-added.ts';
import { readAddress } from '../../explore/address/address.ts';
import type { DataError } from '../../explore/store/arrival.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { isTour, type View } from '../../explore/view.ts';
import { type EventHead, isWhole } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AddedNotice } from '../add-source/AddedNotice.tsx';
import { AddSource } from '../add-source/AddSource.tsx';
import { useAddedSources } from '../add-source/use-added-sources.ts';
import { type Added, AddedContext } from '../base/added-context.ts';
import { Dialog } from '../base/Dialog.tsx';
import { type ExplorerActions, ExplorerContext, useExplorer } from '../base/explorer-context.ts';
import { NotFetched } from '../base/NotFetched.tsx';
import { TimelineContext, withRegisters } from '../base/timeline-context.ts';
import { TimelineStoreContext, useWholeEvents } from '../base/timeline-store-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { useFocusFallback } from '../base/use-focus-fallback.ts';
import { useHydrated } from '../base/use-hydrated.ts';
import { narrowScreen, useMedia, veryWideScreen, wideScreen } from '../base/use-media.ts';
import { usePrinting } from '../base/use-printing.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { Filters } from '../filters/Filters.tsx';
import type { SearchHandle } from '../search/SearchBox.tsx';
import { EmbedScreen } from './EmbedScreen.tsx';
import { Header } from './Header.tsx';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import {
  LazyDesk,
  LazyEvidencePane,
  LazyGuide,
  LazyPrintScreen,
  preloadNextParts,
} from './lazy-views.tsx';
import type { LoadedTimeline } from './loaded-timeline.ts';
import { PageKeys } from './PageKeys.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { Screen } from './Screen.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useDockTop } from './use-dock-top.ts';
import { useExplorerState } from './use-explorer-state.ts';
import { type ReadingPlace, useReadingLayout } from './use-reading-layout.ts';

/**
 * The whole page, and the three contexts that its parts read, one for each rate of change: the
 * timeline (changes when the reader accepts what an added source tells), the explorer (at every step), and
 * what the reader has added (also at every notice).
 */
export function Explorer({ timeline, store }: LoadedTimeline) {
  return (
    <TimelineStoreContext value={store}>
      <Exploration published={timeline} />
    </TimelineStoreContext>
  );
}

function Exploration({ published }: { readonly published: Timeline }) {
  const kept = useAddedSources(published);
  const accepted = useAccepted(kept.sources);
  const joined = useWholeEvents(
    useMemo(() => joinedBy(accepted, published), [accepted, published]),
  );
  const timeline = useMemo(
    () => withRegisters(withAdded(withWholeEvents(published, joined.events), accepted)),
    [published, joined.events, accepted],
  );
  const searched = useMemo(
    () => ({ published, timeline, added: accepted }),
    [published, timeline, accepted],
  );
  const explorer = useExplorerState(searched);
  const added = useMemo(
    () => withCleanAddress(kept, published, explorer.show),
    [kept, published, explorer.show],
  );
  const isEmbedded = explorer.view.embedded;
  return (
    <TimelineContext value={timeline}>
      <ExplorerContext value={explorer}>
        <AddedContext value={isEmbedded ? null : added}>
          <Shell
            added={added}
            notices={joined.failure !== null && <JoinedFailure error={joined.failure} />}
          />
        </AddedContext>
      </ExplorerContext>
    </TimelineContext>
  );
}

/**
 * The sources of which something is accepted: the same list as long as what is accepted is the
 * same, so that nothing is counted anew while drafts are set right or rejected.
 */
function useAccepted(sources: readonly AddedSource[]): readonly AddedSource[] {
  const all = useMemo(
    () => sources.filter((added) => acceptedOf(added).drafts.length > 0),
    [sources],
  );
  const key = useMemo(
    () => JSON.stringify(all.map((added) => [added.source, acceptedOf(added)])),
    [all],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is accepted, not by its objects.
  return useMemo(() => all, [key]);
}

/** The events, as far as they are not there whole, that the reader's own sources are said to tell again. */
function joinedBy(sources: readonly AddedSource[], timeline: Timeline): readonly EventHead[] {
  const ids = new Set(
    sources.flatMap((added) => acceptedOf(added).drafts.flatMap(({ joins }) => joins ?? [])),
  );
  return [...ids].flatMap((id) => findEvent(timeline, id) ?? []).filter((event) => !isWhole(event));
}

/** Removing a source also takes out of the address whatever only that source has: a filter, a page, what is open. */
function withCleanAddress(added: Added, published: Timeline, show: ExplorerActions['show']): Added {
  return {
    ...added,
    remove: (id: SourceId) => {
      const rest = added.sources.filter(({ source }) => source.id !== id);
      show(readAddress(location.search, withAdded(published, rest)).view, 'replace');
      added.remove(id);
    },
  };
}

/** Where the published events that the reader's own sources tell again did not come: why, and the way on. */
function JoinedFailure({ error }: { readonly error: DataError }) {
  return (
    <section
      aria-label="What could not be fetched"
      className="border-b border-rule px-4 py-2 text-sm md:px-6"
    >
      <NotFetched what="What your own sources tell again" error={error} />
    </section>
  );
}

type ShellProps = {
  readonly added: Added;
  /** What was fetched for the page as a whole and did not come. */
  readonly notices: ReactNode;
};

/**
 * Three columns where there is room. What is read takes half of the screen, in place of the
 * filters, or the third column where the chart stays whole; on a narrow screen the whole page.
 */
function Shell({ added, notices }: ShellProps) {
  const { view, ignored, open, close } = useExplorer();
  const narrow = useMedia(narrowScreen);
  const wide = useMedia(wideScreen);
  const veryWide = useMedia(veryWideScreen);
  const hydrated = useHydrated();
  const printing = usePrinting();
  const printed = printedOf(view);
  const [guideOpen, setGuideOpen] = useState(false);
  const hasMounted = useRef(false);
  const main = useRef<HTMLElement>(null);
  useFocusFallback(main);
  useEffect(() => {
    hasMounted.current = true;
    preloadNextParts();
  }, []);
  const touring = isTour(view);
  const reading = useReadingLayout(narrow);
  const search = useRef<SearchHandle>(null);
  const stage = useRef<HTMLDivElement>(null);
  const dockTop = useDockTop(stage, reading.place === 'docked');
  const filtersBeside = !touring && !narrow && hasRoomForFilters(reading.place, wide, veryWide);
  useEscape(open || touring ? close : null);
  if (view.embedded) {
    return (
      <>
        {notices}
        <EmbedScreen main={main} hasMounted={hasMounted} />
      </>
    );
  }
  if (view.page?.kind === 'desk')
    return (
      <>
        <Suspense fallback={null}>
          <LazyDesk id={view.page.id} notice={<AddedNotice added={added} />} />
        </Suspense>
        <AddSource added={added} />
      </>
    );
  // What lies under an open pane cannot be reached.
  const covered = narrow && open;
  const openGuide = () => {
    if (!covered) setGuideOpen(true);
    return !covered;
  };
  return (
    <>
      <div className="contents" data-print={printed}>
        <PageKeys onGuide={openGuide} />
        <div
          className="flex min-h-dvh flex-col md:h-dvh md:overflow-hidden print:block print:h-auto print:min-h-0 print:overflow-visible"
          inert={covered}
        >
          <SkipLinks />
          <Header titled={!reading.isOpening} search={search} onGuide={openGuide} />
          <IgnoredNotice ignored={added.loaded ? ignored : []} />
          <AddedNotice added={added} />
          {notices}
          <div className="flex flex-1 md:min-h-0 print:block">
            <div ref={stage} className="relative flex min-w-0 flex-1">
              <Screen
                main={main}
                filtersBeside={filtersBeside}
                reading={reading}
                hasMounted={hasMounted}
              />
              {reading.place === 'docked' && (
                <Suspense>
                  <LazyEvidencePane hasMounted={hasMounted} place="docked" top={dockTop} />
                </Suspense>
              )}
            </div>
            {filtersBeside && (
              <search
                aria-label="Filters"
                className="needs-script relative order-first max-md:hidden print:hidden w-57 shrink-0 overflow-y-auto border-r border-rule px-4 py-5"
              >
                <ViewBoundary name="The column of filters" shows={view}>
                  <Filters />
                </ViewBoundary>
              </search>
            )}
            {(reading.place === 'half' || reading.place === 'beside') && (
              <Suspense>
                <LazyEvidencePane hasMounted={hasMounted} place={reading.place} />
              </Suspense>
            )}
          </div>
          {(narrow || !hydrated) && view.page === null && (
            <PhoneBar
              onSearch={() => search.current?.focus()}
              chartShown={reading.chartAskedFor}
              onChart={(shown) => {
                reading.askForChart(shown);
                if (shown) scrollTo(0, 0);
              }}
            />
          )}
        </div>
        {covered && (
          <Suspense>
            <LazyEvidencePane hasMounted={hasMounted} place="over" />
          </Suspense>
        )}
      </div>
      {printing && printed === 'events' && (
        <Suspense>
          <LazyPrintScreen />
        </Suspense>
      )}
      <Dialog open={guideOpen} title="How to read this page" onClose={() => setGuideOpen(false)}>
        <Suspense>
          <ViewBoundary name="The guide" shows={view}>
            <LazyGuide />
          </ViewBoundary>
        </Suspense>
      </Dialog>
      <AddSource added={added} />
    </>
  );
}

/** What goes on paper: the open source, the events (the open one or the list), or the screen as it is. */
function printedOf({ source, layout, page, event }: View): 'source' | 'events' | 'screen' {
  if (source !== null) return 'source';
  if (event !== null) return 'events';
  return layout === 'timeline' && page === null ? 'events' : 'screen';
}

/** Beside what has half of the screen the filters stay on a very wide one, beside a pane on a wide one. */
function hasRoomForFilters(place: ReadingPlace | null, wide: boolean, veryWide: boolean): boolean {
  return place === 'half' ? veryWide : place === 'beside' ? wide : true;
}
