import { ArrowLeft, ChevronLeft, ChevronRight, Download, X } from 'lucide-react';
import { addedName } from '../../explore/added/added-ids.ts';
import type { Mark } from '../../explore/text/marked-text.ts';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { textAddress } from '../base/fetch-text.ts';
import { FindBox } from './FindBox.tsx';
import { atMark } from './TextBlock.tsx';
import type { Find } from './use-find.ts';

type ReaderBarProps = {
  readonly source: SourceHead;
  /** The passages that events rest on, in the order of the text. */
  readonly passages: readonly Mark[];
  readonly target: Mark | null;
  readonly find: Find;
  readonly onBack: () => void;
};

/** The way back, from passage to passage, and to the exact text. */
export function ReaderBar({ source, passages, target, find, onBack }: ReaderBarProps) {
  const { view, show } = useExplorer();
  const at = target === null ? -1 : passages.indexOf(target);
  const go = (mark: Mark | undefined) => {
    if (mark !== undefined) show(atMark(view, mark), 'replace');
  };
  const beside = view.event === null;
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-1.5 border-b border-rule bg-card px-4 py-2 md:-mx-8 md:px-8">
      <button type="button" className="control" onClick={onBack}>
        {beside ? <X size={16} aria-hidden /> : <ArrowLeft size={16} aria-hidden />}
        {/* On a phone the passages stand beside it. */}
        <span className="max-md:sr-only">{beside ? 'Close the source' : 'Back to the event'}</span>
        <span aria-hidden className="md:hidden">
          {beside ? 'Close' : 'Event'}
        </span>
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

/** The exact text as a file: as it is published or, where the reader has added it, from this page. */
function TextDownload({ source }: { readonly source: SourceHead }) {
  const own = useAdded()?.sources.find((added) => added.source.id === source.id);
  const says = {
    className: 'control',
    'aria-label': 'Download the text',
    title: 'Download the text',
  };
  if (own !== undefined) {
    const name = `${addedName(source.id)}.txt`;
    return (
      <button
        type="button"
        {...says}
        onClick={() => download(`${own.mark}${own.text}`, name, 'text/plain')}
      >
        <Download size={16} aria-hidden />
      </button>
    );
  }
  return (
    <a {...says} href={textAddress(source)} download={`${source.id}.txt`}>
      <Download size={16} aria-hidden />
    </a>
  );
}
