import { useEffect, useMemo, useRef, useState } from 'react';
import { withAdded } from '../../explore/added/with-added.ts';
import { readAddress } from '../../explore/address/address.ts';
import { isTour } from '../../explore/view.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AddedNotice } from '../add-source/AddedNotice.tsx';
import { AddSource } from '../add-source/AddSource.tsx';
import { useAddedSources } from '../add-source/use-added-sources.ts';
import { type Added, AddedContext } from '../base/added-context.ts';
import { type ExplorerActions, ExplorerContext, useExplorer } from '../base/explorer-context.ts';
import { TimelineContext, withRegisters } from '../base/timeline-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { useFocusFallback } from '../base/use-focus-fallback.ts';
import { narrowScreen, useMedia, wideScreen } from '../base/use-media.ts';
import { Filters } from '../filters/Filters.tsx';
import { EmbedScreen } from './EmbedScreen.tsx';
import { EvidencePane } from './EvidencePane.tsx';
import { GuideDialog } from './GuideDialog.tsx';
import { Header } from './Header.tsx';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { PageKeys } from './PageKeys.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { Screen } from './Screen.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import { useExplorerState } from './use-explorer-state.ts';

/**
 * The whole page, and the three contexts that its parts read, one for each rate of change: the
 * timeline (changes when the reader adds or reviews a source), the explorer (at every step), and
 * what the reader has added (also at every notice).
 */
export function Explorer({ timeline: published }: { readonly timeline: Timeline }) {
  const kept = useAddedSources();
  const timeline = useMemo(
    () => withRegisters(withAdded(published, kept.sources)),
    [published, kept.sources],
  );
  const searched = useMemo(
    () => ({ published, timeline, added: kept.sources }),
    [published, timeline, kept.sources],
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
          <Shell added={added} />
        </AddedContext>
      </ExplorerContext>
    </TimelineContext>
  );
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

/**
 * Three columns where there is room; else the open event takes the filters' place, and on a
 * narrow screen the whole page.
 */
function Shell({ added }: { readonly added: Added }) {
  const { view, ignored, open, close, openSource } = useExplorer();
  const narrow = useMedia(narrowScreen);
  const wide = useMedia(wideScreen);
  const printing = useMedia('print');
  const [guideOpen, setGuideOpen] = useState(false);
  const hasMounted = useRef(false);
  const main = useRef<HTMLElement>(null);
  useFocusFallback(main);
  useEffect(() => {
    hasMounted.current = true;
  }, []);
  // A source wants the room that the filters take.
  const reading = view.source !== null;
  const touring = isTour(view);
  const filtersBeside = !touring && (wide ? !reading : !(narrow || open));
  useEscape(open || touring ? close : null);
  if (view.embedded) return <EmbedScreen main={main} hasMounted={hasMounted} />;
  // What lies under an open pane cannot be reached.
  const covered = narrow && open;
  const openGuide = () => {
    if (!covered) setGuideOpen(true);
    return !covered;
  };
  return (
    <>
      <PageKeys onGuide={openGuide} />
      <div
        className="flex min-h-dvh flex-col md:h-dvh md:overflow-hidden print:hidden"
        inert={covered}
      >
        <Header onGuide={openGuide} />
        <IgnoredNotice ignored={added.loaded ? ignored : []} />
        <AddedNotice added={added} />
        <div className="flex min-h-0 flex-1">
          {filtersBeside && (
            <search
              aria-label="Filters"
              className="relative w-57 shrink-0 overflow-y-auto border-r border-rule px-4 py-5"
            >
              <Filters />
            </search>
          )}
          <Screen
            main={main}
            filtersBeside={filtersBeside}
            sourcesBeside={wide}
            hasMounted={hasMounted}
          />
          {wide && !open && !touring && (
            <aside
              aria-label="Sources"
              className="relative w-90 shrink-0 overflow-y-auto border-l border-rule bg-card"
            >
              <SourcesPane onOpen={openSource} />
            </aside>
          )}
          {!narrow && open && <EvidencePane hasMounted={hasMounted} />}
        </div>
      </div>
      {covered && <EvidencePane hasMounted={hasMounted} />}
      {printing && <PrintScreen />}
      <GuideDialog open={guideOpen} onClose={() => setGuideOpen(false)} />
      <AddSource added={added} />
    </>
  );
}
