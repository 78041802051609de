import { useEffect, useMemo, useRef } from 'react';
import { withAdded } from '../../explore/added/with-added.ts';
import { isTour } from '../../explore/view.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AddedNotice } from '../add-source/AddedNotice.tsx';
import { AddSource } from '../add-source/AddSource.tsx';
import { useAddedSources } from '../add-source/use-added-sources.ts';
import { AddedContext } from '../base/added-context.ts';
import { TimelineContext, withRegisters } from '../base/timeline-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { useFocusFallback } from '../base/use-focus-fallback.ts';
import { narrowScreen, useMedia, wideScreen } from '../base/use-media.ts';
import { ViewContext } from '../base/view-context.ts';
import { Evidence } from '../event-pane/Evidence.tsx';
import { Filters } from '../filters/Filters.tsx';
import { EmbeddedView } from './EmbeddedView.tsx';
import { Header } from './Header.tsx';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { MainColumn } from './MainColumn.tsx';
import { PageKeys } from './PageKeys.tsx';
import { PrintedEvents } from './PrintedEvents.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import { useExplorer } from './use-explorer.ts';

/**
 * The whole page. Three columns where there is room; else the open event takes the
 * filters' place, and on a narrow screen the whole page.
 */
export function Explorer({ timeline: published }: { readonly timeline: Timeline }) {
  const added = useAddedSources();
  const timeline = useMemo(() => withAdded(published, added.sources), [published, added.sources]);
  const registers = useMemo(() => withRegisters(timeline), [timeline]);
  const explorer = useExplorer(timeline);
  const narrow = useMedia(narrowScreen);
  const wide = useMedia(wideScreen);
  const printing = useMedia('print');
  const pageStands = useRef(false);
  const main = useRef<HTMLElement>(null);
  useFocusFallback(main);
  useEffect(() => {
    pageStands.current = true;
  }, []);
  const { open } = explorer;
  // A source wants the room that the filters take.
  const reading = explorer.view.source !== null;
  const touring = isTour(explorer.view);
  const filtersBeside = !touring && (wide ? !reading : !(narrow || open));
  useEscape(open || touring ? explorer.close : null);
  if (explorer.view.embedded) {
    return (
      <TimelineContext value={registers}>
        <ViewContext value={explorer}>
          <EmbeddedView main={main} explorer={explorer} pageStands={pageStands} />
        </ViewContext>
      </TimelineContext>
    );
  }
  return (
    <TimelineContext value={registers}>
      <ViewContext value={explorer}>
        <AddedContext value={added}>
          {' '}
          <PageKeys explorer={explorer} />
          <div
            className="flex min-h-dvh flex-col md:h-dvh md:overflow-hidden print:hidden"
            inert={narrow && open}
          >
            <Header timeline={timeline} explorer={explorer} />
            <IgnoredNotice ignored={added.loaded ? explorer.ignored : []} />
            <AddedNotice added={added} />
            <div className="flex min-h-0 flex-1">
              {filtersBeside && (
                <search
                  aria-label="Filters"
                  className="relative w-57 shrink-0 overflow-y-auto border-r border-rule px-4 py-5"
                >
                  <Filters filter={explorer.view.filter} onNarrow={explorer.applyFilter} />
                </search>
              )}
              <MainColumn
                main={main}
                explorer={explorer}
                filtersBeside={filtersBeside}
                sourcesBeside={wide}
                pageStands={pageStands}
              />
              {wide && !open && !touring && (
                <aside
                  aria-label="Sources"
                  className="relative w-90 shrink-0 overflow-y-auto border-l border-rule bg-card"
                >
                  <SourcesPane onOpen={explorer.openSource} />
                </aside>
              )}
              {!narrow && open && <Evidence explorer={explorer} pageStands={pageStands} />}
            </div>
          </div>
          {narrow && open && <Evidence explorer={explorer} pageStands={pageStands} />}
          {printing && <PrintedEvents events={explorer.events} filter={explorer.view.filter} />}
          <AddSource added={added} />{' '}
        </AddedContext>{' '}
      </ViewContext>
    </TimelineContext>
  );
}
