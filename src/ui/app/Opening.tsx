import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { findingsOf } from '../../explore/findings/findings.ts';
import { storyPage } from '../../explore/list/story.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { withPage } from '../../explore/view.ts';
import { periodInWords } from '../../model/date-labels.ts';
import type { EventId } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { ArrowGroup } from '../base/ArrowGroup.tsx';
import { useAdded } from '../base/added-context.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useTimelineStore, useWholeEvents } from '../base/timeline-store-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { MachineReadNotice } from './MachineReadNotice.tsx';
import { goToSources } from './SourcesPane.tsx';
import './opening.css';

type Props = {
  /** Where the story begins; null where there is nothing to read. */
  readonly start: EventId | null;
};

/** How the page begins: what it is, the way into it, and what the texts show. */
export function Opening({ start }: Props) {
  const timeline = useTimeline();
  const { from, to } = timeline.window;
  const { view, quiet } = useExplorer();
  const added = useAdded();
  const differing = findEvent(timeline, useTimelineStore().mostDiffering) ?? null;
  const { events: whole } = useWholeEvents(
    useMemo(() => (differing === null ? [] : [differing]), [differing]),
  );
  const findings = useMemo(
    () => findingsOf(timeline, quiet, whole[0] ?? differing),
    [timeline, quiet, whole, differing],
  );
  const story = storyPage(timeline, start);
  return (
    <div className="opening @container border-b border-rule pt-4 pb-3.5">
      <div className="grid gap-x-12 gap-y-3 @[40rem]:grid-cols-2 @[60rem]:grid-cols-[1fr_minmax(20rem,30rem)]">
        <ArrowGroup role="group" label="What this is">
          <h1 className="font-serif text-4xl leading-none font-semibold tracking-tight text-balance @[60rem]:text-[3rem]">
            {timeline.title}
          </h1>
          {timeline.standfirst !== undefined && (
            <p className="mt-2 max-w-prose font-serif text-lg leading-snug text-pretty @[60rem]:text-xl">
              {timeline.standfirst}
            </p>
          )}
          <p
            className={
              timeline.standfirst === undefined
                ? 'mt-2 font-serif text-lg text-muted text-pretty @[60rem]:text-xl'
                : 'mt-1.5 font-serif text-muted text-pretty'
            }
          >
            {timeline.events.length > 0 && (
              <span className="max-md:hidden">
                {periodInWords(from, to)}
                {timeline.events.some(({ date }) => date.earliest < from || date.earliest > to)
                  ? ' and beyond: '
                  : ': '}
              </span>
            )}
            <button
              type="button"
              className="text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
              onClick={goToSources}
            >
              {count(timeline.sources.length, 'text')}
            </button>
            , {count(timeline.events.length, 'event')}, every word shown.
          </p>
          <MachineReadNotice />
          <p className="needs-script mt-3.5 flex max-md:hidden flex-wrap items-center gap-x-5 gap-y-2">
            {story !== null && (
              <ViewLink
                groupStart
                to={withPage(view, story)}
                className="inline-flex min-h-10 items-center gap-3 rounded-lg bg-ink px-4 font-semibold text-paper"
              >
                Read the story <ArrowRight size={17} aria-hidden />
              </ViewLink>
            )}
            {added !== null && (
              <button
                type="button"
                className="min-h-8 underline decoration-edge underline-offset-4 hover:decoration-ink"
                onClick={() => added.setAddDialogOpen(true)}
              >
                Add a text
              </button>
            )}
          </p>
        </ArrowGroup>
        {findings.length > 0 && (
          <section aria-labelledby="findings-title" className="max-md:border-t max-md:border-ink">
            <h2 id="findings-title" className="eyebrow border-b border-ink pb-1 max-md:sr-only">
              What these texts show
            </h2>
            <ArrowGroup role="group" label="Findings">
              <ul>
                {findings.map(({ subject, says, to }) => (
                  <li key={subject} className="border-b border-rule last:border-0">
                    <ViewLink
                      to={to}
                      className="flex items-center justify-between gap-4 py-1.5 font-serif text-[1.0625rem] leading-snug hover:bg-soft"
                    >
                      <span>
                        <strong className="font-semibold">{subject}:</strong> {says}
                      </span>
                      <ArrowRight size={16} aria-hidden className="shrink-0 text-muted" />
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </ArrowGroup>
          </section>
        )}
      </div>
    </div>
  );
}
