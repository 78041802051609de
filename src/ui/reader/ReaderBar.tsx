import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { Mark } from '../../explore/marked-text.ts';
import type { Source } from '../../model/source.ts';
import { useViewAndShow } from '../view-context.ts';
import { atMark } from './at-mark.ts';
import { FindBox } from './FindBox.tsx';
import { TextDownload } from './TextDownload.tsx';
import type { Find } from './use-find.ts';

type Props = {
  readonly source: Source;
  /** The passages that events rest on, in the order of the text. */
  readonly passages: readonly Mark[];
  readonly target: Mark | null;
  readonly find: Find;
  readonly onBack: () => void;
};

/** The way back, from passage to passage, and to the exact text. */
export function ReaderBar({ source, passages, target, find, onBack }: Props) {
  const { view, show } = useViewAndShow();
  const at = target === null ? -1 : passages.indexOf(target);
  const go = (mark: Mark | undefined) => {
    if (mark !== undefined) show(atMark(view, mark), 'replace');
  };
  const beside = view.event === null;
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-1.5 border-b border-rule bg-card px-4 py-2 md:-mx-8 md:px-8">
      <button type="button" className="control" onClick={onBack}>
        {beside ? <X size={16} aria-hidden /> : <ArrowLeft size={16} aria-hidden />}
        {beside ? 'Close the source' : 'Back to the event'}
      </button>
      <fieldset aria-label="Passages" className="flex items-center gap-1">
        <button
          type="button"
          className="control px-2"
          aria-label="Previous passage"
          disabled={at <= 0}
          onClick={() => go(passages[at - 1])}
        >
          <ChevronLeft size={16} aria-hidden />
        </button>
        <span className="text-[0.8125rem] whitespace-nowrap text-muted tabular-nums">
          {at === -1 ? `${passages.length} passages` : `Passage ${at + 1} of ${passages.length}`}
        </span>
        <button
          type="button"
          className="control px-2"
          aria-label="Next passage"
          disabled={at >= passages.length - 1}
          onClick={() => go(passages[at + 1])}
        >
          <ChevronRight size={16} aria-hidden />
        </button>
      </fieldset>
      <FindBox find={find} />
      <TextDownload source={source} />
    </div>
  );
}
