import type { FoldedZone, Mark, Paragraph } from '../../explore/marked-text.ts';
import type { EventId } from '../../model/event.ts';
import { count, zoneWords } from '../words.ts';
import { MarkedPassage } from './MarkedPassage.tsx';

type Props = {
  readonly block: Paragraph | FoldedZone;
  readonly text: string;
  readonly event: EventId | null;
  readonly target: Mark | null;
  /** Titles of events by id, to say what a marked passage belongs to. */
  readonly titles: ReadonlyMap<EventId, string>;
  readonly hrefOf: (mark: Mark) => string;
  readonly onSelect: (mark: Mark) => void;
};

/** A paragraph with its marks, or a fold that says what it hides. */
export function TextBlock({ block, ...rest }: Props) {
  if (block.kind === 'paragraph') return <TextParagraph paragraph={block} {...rest} />;
  return (
    <details className="my-4 border-y border-dashed border-rule py-1.5 font-sans text-sm text-muted">
      <summary className="rounded py-1 hover:text-ink">
        Folded: {zoneWords[block.zone]}, {count(block.paragraphs.length, 'line')}
      </summary>
      <div className="pb-2 pl-4">
        {block.paragraphs.map((paragraph) => (
          <TextParagraph key={paragraph.start} paragraph={paragraph} {...rest} />
        ))}
      </div>
    </details>
  );
}

type ParagraphProps = Omit<Props, 'block'> & { readonly paragraph: Paragraph };

function TextParagraph({ paragraph, text, ...marking }: ParagraphProps) {
  const look: Partial<Record<Paragraph['zone'], string>> = {
    heading: 'font-semibold text-xl leading-snug',
    post: 'border-l-2 border-edge pl-4',
  };
  return (
    <p className={`my-3 ${look[paragraph.zone] ?? ''}`}>
      {paragraph.segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        if (segment.marks.length === 0) return words;
        return <MarkedPassage key={segment.start} segment={segment} words={words} {...marking} />;
      })}
    </p>
  );
}
