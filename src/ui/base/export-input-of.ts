import type { AddedSource } from '../../explore/added/added-source.ts';
import { viewLink } from '../../explore/citations/citation.ts';
import type { ExportInput } from '../../explore/exports/export-input.ts';
import { openingView, type View } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceHead } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { fetchText } from './fetch-text.ts';
import { pageUrl, today } from './use-citation-context.ts';

/**
 * What an export of this view says; its address has the filter and nothing that is open. The
 * texts of `own` sources are there, others are fetched when they are asked for.
 */
export function exportInputOf(
  timeline: Timeline,
  view: View,
  events: readonly TimelineEvent[],
  selection: string,
  own: readonly AddedSource[],
  readSource: ExportInput['readSource'],
): ExportInput {
  const page = pageUrl();
  const address = viewLink(page, { ...openingView, filter: view.filter });
  const texts = new Map(own.map(({ source, text }) => [source.id, text]));
  const readText = async (source: SourceHead) =>
    texts.get(source.id) ?? fetchText(source, readSource);
  const addedSources = new Set(texts.keys());
  return {
    timeline,
    events,
    selection,
    address,
    page,
    readText,
    readSource,
    addedSources,
    madeOn: today(),
  };
}
