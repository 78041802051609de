import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { isTour, type View } from '../../explore/view.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AddedNotice } from '../add-source/AddedNotice.tsx';
import { AddSource } from '../add-source/AddSource.tsx';
import { type Added, AddedContext } from '../base/added-context.ts';
import { Dialog } from '../base/Dialog.tsx';
import { ExplorerContext, useExplorer } from '../base/explorer-context.ts';
import { TimelineContext } from '../base/timeline-context.ts';
import { TimelineStoreContext } from '../base/timeline-store-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { useFocusFallback } from '../base/use-focus-fallback.ts';
import { useHydrated } from '../base/use-hydrated.ts';
import { narrowScreen, useMedia, veryWideScreen, wideScreen } from '../base/use-media.ts';
import { usePrinting } from '../base/use-printing.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { Filters } from '../filters/Filters.tsx';
import type { SearchHandle } from '../search/SearchBox.tsx';
import { Header } from './Header.tsx';
import { LazyEmbedScreen } from './LazyEmbedScreen.tsx';
import {
  LazyDesk,
  LazyEvidencePane,
  LazyGuide,
  LazyIgnoredNotice,
  LazyPrintScreen,
  preloadNextParts,
} from './lazy-views.tsx';
import type { LoadedTimeline } from './loaded-timeline.ts';
import { PageKeys } from './PageKeys.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { Screen } from './Screen.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useAddedInPage } from './use-added-in-page.tsx';
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
  const { timeline, accepted, added, keeper } = useAddedInPage(published);
  const searched = useMemo(
    () => ({ published, timeline, added: accepted }),
    [published, timeline, accepted],
  );
  const explorer = useExplorerState(searched);
  return (
    <TimelineContext value={timeline}>
      <ExplorerContext value={explorer}>
        <AddedContext value={explorer.view.embedded ? null : added}>
          {/* Outside of what changes with the view: it holds what this browser would not keep. */}
          {keeper}
          <Shell added={added} />
        </AddedContext>
      </ExplorerContext>
    </TimelineContext>
  );
}

/**
 * Three columns where there is room. What is read takes half of the screen, in place of the
 * filters, or the third column where the chart stays whole; on a narrow screen the whole page.
 */
function Shell({ added }: { readonly added: Added }) {
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
    return preloadNextParts();
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
      <Suspense>
        <LazyEmbedScreen main={main} hasMounted={hasMounted} />
      </Suspense>
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
          {added.loaded && ignored.length > 0 && (
            <Suspense>
              <LazyIgnoredNotice ignored={ignored} />
            </Suspense>
          )}
          <AddedNotice added={added} />
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
