import type { FoldedZone, Mark, Paragraph } from '../../explore/marked-text.ts';
import { count, zoneWords } from '../words.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { MarkedPassage } from './MarkedPassage.tsx';

type Props = {
  readonly block: Paragraph | FoldedZone;
  readonly text: string;
  readonly target: Mark | null;
  readonly titleOf: (event: string) => string;
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

const looks: Partial<Record<Paragraph['zone'], string>> = {
  heading: 'font-semibold text-xl leading-snug',
  post: 'border-l-2 border-edge pl-4',
};

function TextParagraph({ paragraph, text, target, titleOf }: ParagraphProps) {
  return (
    <div className="my-3 md:grid md:grid-cols-[1fr_8rem] md:gap-x-5">
      <p className={looks[paragraph.zone]}>
        {paragraph.segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          return segment.marks.length === 0 ? (
            <span key={segment.start} data-start={segment.start}>
              {words}
            </span>
          ) : (
            <MarkedPassage
              key={segment.start}
              segment={segment}
              words={words}
              target={target}
              titleOf={titleOf}
            />
          );
        })}
      </p>
      <MarginNotes paragraph={paragraph} />
    </div>
  );
}
