import { Printer } from 'lucide-react';
import { useState } from 'react';
import { exportFormats } from '../../explore/exports/export-formats.ts';
import { filterInWords, selectionInWords } from '../../explore/exports/filter-in-words.ts';
import type { View } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';
import { exportInputOf } from './export-input-of.ts';
import { FormatButton } from './FormatButton.tsx';

type Props = {
  readonly view: View;
  /** The events that the view's filter leaves, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly onPrint: () => void;
};

/** The events as files: what would be in them, and the forms in which they can be had. */
export function ExportFiles({ view, events, onPrint }: Props) {
  const timeline = useTimeline();
  const [done, setDone] = useState('');
  const selection = selectionInWords(timeline, view.filter);
  const all = count(timeline.events.length, 'event');
  return (
    <section aria-labelledby="files-title" className="mt-6">
      <h3 id="files-title" className="eyebrow">
        Files
      </h3>
      <p className="mt-1.5 font-serif text-lg leading-snug">
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
          <button type="button" className="control" onClick={onPrint}>
            <Printer size={16} aria-hidden /> Print
          </button>
        </li>
      </ul>
      <p role="status" className="mt-3 min-h-6 text-sm">
        {done}
      </p>
    </section>
  );
}
