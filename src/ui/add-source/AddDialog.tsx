import { FileText, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { type AddedSource, draftsInWords, type Reading } from '../../explore/added/added-source.ts';
import { noFilter } from '../../explore/filter/filter.ts';
import { edtfInWords } from '../../model/date-labels.ts';
import type { Added } from '../base/added-context.ts';
import { DateField, Field } from '../base/FormField.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useViewAndShow } from '../base/view-context.ts';
import { type ReadingInHand, useReading } from './use-reading.ts';

/** Adds a source: the text first, then what was read of it. Open while something is asked for. */
export function AddDialog({ added }: { readonly added: Added }) {
  const { addDialog, openAddDialog, add, notify, takenIds } = added;
  const { view, show } = useViewAndShow();
  const dialog = useRef<HTMLDialogElement>(null);
  const hand = useReading(useTimeline(), takenIds);
  const { take, reset } = hand;
  const answered = useRef(addDialog);
  useEffect(() => {
    if (addDialog === answered.current) return;
    answered.current = addDialog;
    if (addDialog === null) return;
    if (dialog.current?.open === false) dialog.current.showModal();
    const { file } = addDialog;
    file?.arrayBuffer().then((buffer) => take(new Uint8Array(buffer), file.name));
  });
  const finish = (source: AddedSource) => {
    add(source);
    const { id, title } = source.source;
    const run = () => {
      show({ ...view, filter: { ...noFilter, sources: [id] } });
      // The button is found below the list where there is no room beside it.
      document.querySelector('main')?.scrollTo(0, 0);
      scrollTo(0, 0);
    };
    const action = source.drafts.length === 0 ? null : { label: 'Show only these', run };
    notify({ text: `Added “${title}”: ${draftsInWords(source.drafts)}.`, action });
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="add-title"
      className="m-auto max-h-[92dvh] w-[min(38rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-ink print:hidden"
      onClose={() => {
        reset();
        openAddDialog(null);
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="add-title" className="font-serif text-2xl font-semibold">
          Add a source
        </h2>
        <form method="dialog">
          <button type="submit" className="control" aria-label="Close">
            <X size={18} aria-hidden />
          </button>
        </form>
      </div>
      <p className="mt-2 text-sm text-muted">
        The text is read on this device and sent nowhere. What is found in it joins the timeline as
        drafts for you to review, in this browser only.
      </p>
      <p role="alert" className={hand.refused === '' ? '' : 'mt-4 rounded-md bg-mark px-3 py-2'}>
        {hand.refused}
      </p>
      {addDialog !== null &&
        (hand.reading === null ? (
          <SourceInput hand={hand} />
        ) : (
          <ReadingForm
            reading={hand.reading}
            busy={hand.busy}
            onRedate={hand.redate}
            onAdd={finish}
            onBack={reset}
          />
        ))}
    </dialog>
  );
}

/** Hands over a text: pasted, or as a file. A file may be dropped anywhere on the page too. */
function SourceInput({ hand }: { readonly hand: ReadingInHand }) {
  const [pasted, setPasted] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const choose = async (file: File | undefined) => {
    if (file !== undefined) hand.take(new Uint8Array(await file.arrayBuffer()), file.name);
  };
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
          disabled={hand.busy}
          onClick={() => hand.take(new TextEncoder().encode(pasted), null)}
        >
          {hand.busy ? 'Reading …' : 'Read the text'}
        </button>
        <button
          type="button"
          className="control"
          disabled={hand.busy}
          onClick={() => chooser.current?.click()}
        >
          <FileText size={16} aria-hidden /> Choose a file…
        </button>
        <span className="text-[0.8125rem] text-muted">or drop one anywhere on the page</span>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".txt,.md,text/plain"
        aria-label="A text as a file"
        hidden
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // The same file may be chosen again, once it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}

type ReadingFormProps = {
  readonly reading: Reading;
  readonly busy: boolean;
  readonly onRedate: (published: string) => void;
  readonly onAdd: (added: AddedSource) => void;
  readonly onBack: () => void;
};

/** What was guessed of a text, to be set right, and how much was found in it. */
function ReadingForm({ reading, busy, onRedate, onAdd, onBack }: ReadingFormProps) {
  const { source } = reading;
  const [title, setTitle] = useState(source.title);
  const [publisher, setPublisher] = useState(source.publisher ?? '');
  const [date, setDate] = useState(source.published?.edtf ?? '');
  const published = source.published;
  const ready = !busy && title.trim() !== '' && published?.edtf === date.trim();
  const add = () => {
    if (published === null) return;
    const named = publisher.trim() === '' ? null : publisher.trim();
    onAdd({
      ...reading,
      source: { ...source, title: title.trim(), publisher: named, published },
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
      <DateField
        label="Published"
        value={date}
        onText={(typed) => {
          setDate(typed);
          const meant = edtfInWords(typed);
          // “Yesterday” is another day then, so the text is read again.
          if (meant !== null && meant.edtf !== published?.edtf) onRedate(meant.edtf);
        }}
      />
      <p role="status" className="mt-5 min-h-14 font-serif text-lg leading-snug">
        {busy ? 'Reading …' : `Found: ${draftsInWords(reading.drafts)}.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="submit" className="control bg-ink! text-paper!" disabled={!ready}>
          Add to the timeline
        </button>
        <button type="button" className="control" onClick={onBack}>
          Another text
        </button>
      </div>
    </form>
  );
}
