import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { type ExportFormat, exportFormats } from '../../explore/exports/export-formats.ts';
import type { ExportInput } from '../../explore/exports/export-input.ts';
import { filterInWords, selectionInWords } from '../../explore/filter/filter-in-words.ts';
import type { View } from '../../explore/view.ts';
import type { EventHead } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { useAdded } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { exportInputOf } from '../base/export-input-of.ts';
import { ReadingNote } from '../base/ReadingNote.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';
import { reasonOf, useEventReader } from '../base/use-event-reader.ts';

type ExportFilesProps = {
  readonly view: View;
  /** The events that the view's filter leaves, in order of time. */
  readonly events: readonly EventHead[];
  readonly onPrint: () => void;
};

/** The events as files: what would be in them, and the forms in which they can be had. */
export function ExportFiles({ view, events, onPrint }: ExportFilesProps) {
  const timeline = useTimeline();
  const { filter } = useExplorer();
  const own = useAdded()?.sources ?? [];
  const [done, setDone] = useState('');
  const reader = useEventReader();
  const store = useTimelineStore();
  const selection = selectionInWords(timeline, filter);
  const print = async () => {
    setDone('');
    try {
      if ((await reader.read(events, { keeps: true })) !== null) onPrint();
    } catch (error) {
      setDone(`The events could not be printed: ${reasonOf(error)}.`);
    }
  };
  const all = count(timeline.events.length, 'event');
  return (
    <section aria-labelledby="files-title" className="mt-6">
      <h3 id="files-title" className="eyebrow">
        Files
      </h3>
      <p className="mt-1.5 font-serif text-lg leading-snug">
        {groupedNumber(events.length)} of {all}
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
            input={async () => {
              const whole = await reader.read(events);
              const selected = filterInWords(timeline, filter);
              return whole && exportInputOf(timeline, view, whole, selected, own, store.readSource);
            }}
            onDone={setDone}
          />
        ))}
        <li>
          <button type="button" className="control" onClick={print}>
            <Printer size={16} aria-hidden /> Print
          </button>
        </li>
      </ul>
      <ReadingNote reader={reader} />
      <p role="status" className="mt-3 min-h-6 text-sm">
        {done}
      </p>
    </section>
  );
}

type FormatButtonProps = {
  readonly format: ExportFormat;
  readonly disabled: boolean;
  /** What is to be written; null where the reader has cancelled it. */
  readonly input: () => Promise<ExportInput | null>;
  /** Told what was done, or why it could not be. */
  readonly onDone: (said: string) => void;
};

/** Downloads the selection in one form. */
function FormatButton({ format, disabled, input, onDone }: FormatButtonProps) {
  const { label, hint, fileName, mediaType, write } = format;
  const give = async () => {
    onDone('');
    try {
      const what = await input();
      if (what === null) return;
      download(await write(what), fileName, mediaType);
      onDone(`${count(what.events.length, 'event')} downloaded as ${fileName}.`);
    } catch (error) {
      onDone(`${label} could not be written: ${reasonOf(error)}`);
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <button type="button" className="control min-w-32" disabled={disabled} onClick={give}>
        <Download size={16} aria-hidden /> {label}
      </button>
      <span className="text-[0.8125rem] text-muted">{hint}</span>
    </li>
  );
}
