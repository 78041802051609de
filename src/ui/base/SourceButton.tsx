import { FileText } from 'lucide-react';
import { countToldBy } from '../../explore/evidence/source-events.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import { count, sourceKindLabel } from '../../model/labels.ts';
import type { SourceHead } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import { useTimeline } from './timeline-context.ts';

type Props = { readonly source: SourceHead; readonly onOpen: (source: SourceId) => void };

/** A source with where it is from and how much it tells; opens it. */
export function SourceButton({ source, onOpen }: Props) {
  const told = countToldBy(useTimeline(), source.id);
  return (
    <button
      type="button"
      className="grid w-full grid-cols-[1.25rem_1fr] gap-x-2 py-3 text-left hover:bg-soft"
      onClick={() => onOpen(source.id)}
    >
      <FileText size={16} aria-hidden className="mt-1 text-muted" />
      <span>
        <span className="block font-serif leading-snug font-medium">{source.title}</span>
        <span className="block text-[0.8125rem] text-muted">
          {[
            source.publisher ?? 'Publisher not named',
            sourceKindLabel(source.kind),
            publicationInWords(source.published),
            count(told, 'event'),
          ].join(' · ')}
        </span>
      </span>
    </button>
  );
}
