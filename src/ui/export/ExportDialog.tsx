import { Printer, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { exportFormats } from '../../explore/exports/export-formats.ts';
import { filterInWords, selectionInWords } from '../../explore/exports/filter-in-words.ts';
import type { View } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';
import { exportInputOf } from './export-input-of.ts';
import { FormatButton } from './FormatButton.tsx';

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly view: View;
  /** The events that the view's filter leaves, in order of time. */
  readonly events: readonly TimelineEvent[];
};

/** What would be exported, and the forms in which it can be. */
export function ExportDialog({ dialog, view, events }: Props) {
  const timeline = useTimeline();
  const [done, setDone] = useState('');
  const selection = selectionInWords(timeline, view.filter);
  const all = count(timeline.events.length, 'event');
  const print = () => {
    dialog.current?.close();
    window.print();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="export-title"
      onClose={() => setDone('')}
      className="m-auto max-h-[90dvh] w-[min(32rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-ink print:hidden"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="export-title" className="font-serif text-2xl font-semibold">
          Export
        </h2>
        <form method="dialog">
          <button type="submit" className="control" aria-label="Close">
            <X size={18} aria-hidden />
          </button>
        </form>
      </div>
      <p className="mt-3 font-serif text-lg leading-snug">
        {events.length} of {all}
        {selection === '' ? ', all of them' : `: ${selection}`}
      </p>
      <p className="mt-1 text-[0.8125rem] text-muted">
        Every file keeps the quotes, who is speaking in them, how each date is known and what was
        explicitly not discussed, and says what was selected and where.
      </p>
      <ul className="mt-4 grid gap-2">
        {exportFormats.map((format) => (
          <FormatButton
            key={format.id}
            format={format}
            disabled={events.length === 0}
            input={() =>
              exportInputOf(timeline, view, events, filterInWords(timeline, view.filter))
            }
            onDone={setDone}
          />
        ))}
        <li>
          <button type="button" className="control" onClick={print}>
            <Printer size={16} aria-hidden /> Print
          </button>
        </li>
      </ul>
      <p role="status" className="mt-4 min-h-6 text-sm">
        {done}
      </p>
    </dialog>
  );
}
