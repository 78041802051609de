import type { IsoDate } from '../../model/civil-date.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Source, SourceHead } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { PageUrl } from '../citations/citation.ts';

/** What is to be written, and what is to be said of it. */
export type ExportInput = {
  readonly timeline: Timeline;
  /** The events that are left, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** What chose them, as `filterInWords` says it. */
  readonly selection: string;
  /** The address that shows the same selection on the page. */
  readonly address: string;
  readonly page: PageUrl;
  /** The text of a source of the timeline; rejects where it does not come. */
  readonly readText: (source: SourceHead) => Promise<string>;
  /** All that is known of a source of the timeline; rejects where it does not come. */
  readonly readSource: (source: SourceHead) => Promise<Source>;
  /** Sources whose texts are in this browser alone, so that they have no address. */
  readonly addedSources: ReadonlySet<SourceId>;
  /** The day on which it is written. */
  readonly madeOn: IsoDate;
};
