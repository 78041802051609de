import { viewLink } from '../../explore/citations/citation.ts';
import type { ExportInput } from '../../explore/exports/export-input.ts';
import { openingView, type View } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { pageUrl, today } from './use-citation-context.ts';

/** What an export of this view says; its address has the filter and nothing that is open. */
export function exportInputOf(
  timeline: Timeline,
  view: View,
  events: readonly TimelineEvent[],
  selection: string,
): ExportInput {
  const page = pageUrl();
  const address = viewLink(page, { ...openingView, filter: view.filter });
  return { timeline, events, selection, address, page, madeOn: today() };
}
