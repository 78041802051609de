import { ArrowLeft, Download, X } from 'lucide-react';
import { type Ref, useMemo } from 'react';
import { type Mark, markedText, marksIn } from '../../explore/marked-text.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { TextBlock } from './TextBlock.tsx';
import { useSourceText } from './use-source-text.ts';

type Props = {
  readonly source: Source;
  readonly events: readonly TimelineEvent[];
  /** The open event, whose passages stand out; null where the source was opened by itself. */
  readonly event: EventId | null;
  /** The excerpt to scroll to; null for the event's first in this source. */
  readonly excerpt: number | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
  /** The address that opens a passage's event at this passage. */
  readonly hrefOf: (mark: Mark) => string;
  readonly onSelect: (mark: Mark) => void;
};

/** A whole source with every quoted passage marked and what is not its own text folded. */
export function SourceReader({
  source,
  events,
  event,
  excerpt,
  heading,
  onBack,
  hrefOf,
  onSelect,
}: Props) {
  const { retry, ...loaded } = useSourceText(source);
  const text = loaded.state === 'ready' ? loaded.text : null;
  const marks = useMemo(() => marksIn(source, events), [source, events]);
  const blocks = useMemo(
    () => (text === null ? [] : markedText(text, source.zones, marks)),
    [text, source, marks],
  );
  const shown = marks.filter((mark) => mark.event === event);
  const target = shown.find((mark) => mark.excerpt === excerpt) ?? shown[0] ?? null;
  const titles = useMemo(() => new Map(events.map(({ id, title }) => [id, title])), [events]);
  return (
    <article aria-labelledby="source-title" className="px-4 pt-3 pb-16 md:px-8">
      <div className="sticky top-0 z-10 -mx-4 flex items-center gap-2 bg-card px-4 py-1.5 md:-mx-8 md:px-8">
        <button type="button" className="control" onClick={onBack}>
          {event === null ? <X size={16} aria-hidden /> : <ArrowLeft size={16} aria-hidden />}
          {event === null ? 'Close the source' : 'Back to the event'}
        </button>
        <a
          className="control ml-auto"
          href={`./data/${source.file}`}
          download={`${source.id}.txt`}
          aria-label="Download the text"
        >
          <Download size={16} aria-hidden /> Text
        </a>
      </div>
      <h2
        id="source-title"
        ref={heading}
        tabIndex={-1}
        className="mt-3 font-serif text-2xl leading-tight font-semibold xl:text-[1.75rem]"
      >
        {source.title}
      </h2>
      <SourceFacts source={source} />
      {loaded.state === 'loading' && (
        <p role="status" className="mt-6 text-muted">
          Fetching the text …
        </p>
      )}
      {loaded.state === 'failed' && (
        <div role="alert" className="mt-6 rounded-lg border border-rule p-4">
          <p>The text could not be fetched: {loaded.reason}.</p>
          <button type="button" className="control mt-3" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      {text !== null && (
        <div className="mt-5 font-serif text-lg leading-relaxed">
          {blocks.map((block) => (
            <TextBlock
              key={block.kind === 'folded' ? block.paragraphs[0]?.start : block.start}
              block={block}
              text={text}
              event={event}
              target={target}
              titles={titles}
              hrefOf={hrefOf}
              onSelect={onSelect}
            />
          ))}
        </div>
      )}
    </article>
  );
}
