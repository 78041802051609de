import { FileText } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { type AddedSource, draftsInWords, type Reading } from '../../explore/added/added-source.ts';
import { withPage } from '../../explore/view.ts';
import type { Edtf } from '../../model/edtf.ts';
import { edtfInWords } from '../../model/typed-date.ts';
import type { Added } from '../base/added-context.ts';
import { Dialog } from '../base/Dialog.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { FileButton } from '../base/FileButton.tsx';
import { DateField, Field } from '../base/FormField.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { type Reader, useReading } from './use-reading.ts';

type AddDialogProps = {
  readonly added: Added;
  /** The file that was dropped on the page last; null for none. */
  readonly dropped: File | null;
};

/** Adds a source: the text first, then what was read of it. */
export function AddDialog({ added, dropped }: AddDialogProps) {
  const reader = useReading(useTimeline(), added.takenIds);
  const takeFile = useEffectEvent(reader.takeFile);
  useEffect(() => {
    if (dropped !== null) takeFile(dropped);
  }, [dropped]);
  const { addDialogOpen, setAddDialogOpen, add } = added;
  const { view, show } = useExplorer();
  const close = () => {
    reader.reset();
    setAddDialogOpen(false);
  };
  const finish = async (source: AddedSource) => {
    close();
    const { source: kept } = await add(source);
    show(withPage(view, { kind: 'desk', id: kept.id }));
  };
  return (
    <Dialog
      open={addDialogOpen}
      title="Add a source"
      size="max-h-[92dvh] w-[min(38rem,94vw)]"
      onClose={close}
    >
      <p className="mt-2 text-sm text-muted">
        The text is read on this device and sent nowhere. What is found in it comes onto a desk as
        drafts; nothing of it is on the timeline until you accept it, and then in this browser only.
      </p>
      <p role="alert" className={reader.refused === '' ? '' : 'mt-4 rounded-md bg-mark px-3 py-2'}>
        {reader.refused}
      </p>
      {reader.reading === null ? (
        <SourceInput reader={reader} />
      ) : (
        <ReadingForm
          reading={reader.reading}
          busy={reader.busy}
          onRedate={reader.redate}
          onAdd={(source) => void finish(source)}
          onBack={reader.reset}
        />
      )}
    </Dialog>
  );
}

/** Hands over a text: pasted, or as a file. A file may be dropped anywhere on the page too. */
function SourceInput({ reader }: { readonly reader: Reader }) {
  const [pasted, setPasted] = useState('');
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="mt-4 block text-[0.8125rem] font-semibold">
        Paste the text
      </label>
      <textarea
        id={id}
        value={pasted}
        rows={8}
        spellCheck={false}
        className="mt-1 block w-full resize-y rounded-md border border-edge bg-card px-3 py-2 font-serif text-base leading-relaxed"
        onChange={({ target }) => setPasted(target.value)}
      />
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <button
          type="button"
          className="control bg-ink! text-paper!"
          disabled={reader.busy}
          onClick={() => reader.take(new TextEncoder().encode(pasted), null)}
        >
          {reader.busy ? 'Reading …' : 'Read the text'}
        </button>
        <FileButton
          name="A text as a file"
          accept=".txt,.md,text/plain"
          disabled={reader.busy}
          onFile={reader.takeFile}
        >
          <FileText size={16} aria-hidden /> Choose a file…
        </FileButton>
        <span className="text-[0.8125rem] text-muted">or drop one anywhere on the page</span>
      </div>
    </>
  );
}

type ReadingFormProps = {
  readonly reading: Reading;
  readonly busy: boolean;
  readonly onRedate: (published: Edtf | null) => void;
  readonly onAdd: (added: AddedSource) => void;
  readonly onBack: () => void;
};

/**
 * How long a date has to stand before the text is read again as of it, in milliseconds: on the
 * way to 2025-01-27 stand 2025 and 2025-01, which are dates too.
 */
const TYPING_PAUSE_MS = 600;

/** What was guessed of a text, to be set right, and how much was found in it. */
function ReadingForm({ reading, busy, onRedate, onAdd, onBack }: ReadingFormProps) {
  const { source } = reading;
  const [title, setTitle] = useState(source.title);
  const [publisher, setPublisher] = useState(source.publisher ?? '');
  const read = source.published?.edtf ?? null;
  const [date, setDate] = useState(read ?? '');
  const [isUnknown, setUnknown] = useState(false);
  // What is typed is undefined until it is a date.
  const meant = isUnknown ? null : edtfInWords(date)?.edtf;
  const redate = useEffectEvent(onRedate);
  useEffect(() => {
    if (meant === undefined || meant === read) return;
    // “Yesterday” is another day under another date, so the text is read again.
    const timer = setTimeout(() => redate(meant), meant === null ? 0 : TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [meant, read]);
  const ready = !busy && title.trim() !== '' && meant === read;
  const add = () => {
    const named = publisher.trim() === '' ? null : publisher.trim();
    const { leftOut: _, ...added } = reading;
    onAdd({
      ...added,
      source: { ...source, title: title.trim(), publisher: named },
    });
  };
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        if (ready) add();
      }}
    >
      <Field label="Title" value={title} onText={setTitle} />
      <Field
        label="Publisher"
        value={publisher}
        hint={publisher === '' ? 'The text does not say; leave it empty if you do not know.' : ''}
        onText={setPublisher}
      />
      {!isUnknown && <DateField label="Published" value={date} onText={setDate} />}
      <label className="mt-3 flex items-center gap-2 text-[0.8125rem] pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isUnknown}
          className="size-4 accent-ink"
          onChange={({ target }) => setUnknown(target.checked)}
        />
        The day of publication is not known
      </label>
      {isUnknown && (
        <p className="mt-1 text-[0.8125rem] text-muted">
          “Yesterday” and the like then have no day to count from: what nothing else dates is not
          among the drafts, and can be added on the desk.
        </p>
      )}
      <p role="status" className="mt-5 min-h-14 font-serif text-lg leading-snug">
        {busy ? 'Reading …' : `Found: ${draftsInWords(reading.drafts, reading.leftOut)}.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="submit" className="control bg-ink! text-paper!" disabled={!ready}>
          Review the drafts
        </button>
        <button type="button" className="control" onClick={onBack}>
          Another text
        </button>
      </div>
    </form>
  );
}
