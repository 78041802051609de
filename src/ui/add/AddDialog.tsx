import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { draftsInWords } from '../../explore/added/reading-words.ts';
import { noFilter } from '../../explore/filter.ts';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import type { Added } from './added-context.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { SourceInput } from './SourceInput.tsx';
import { useReading } from './use-reading.ts';

/** Adds a source: the text first, then what was read of it. Open while something is asked for. */
export function AddDialog({ added }: { readonly added: Added }) {
  const { asked, ask, add, say, sources } = added;
  const { view, show } = useViewAndShow();
  const dialog = useRef<HTMLDialogElement>(null);
  const hand = useReading(
    useTimeline(),
    sources.map(({ source }) => source.id),
  );
  const { take, reset } = hand;
  const answered = useRef(asked);
  useEffect(() => {
    if (asked === answered.current) return;
    answered.current = asked;
    if (asked === null) return;
    if (dialog.current?.open === false) dialog.current.showModal();
    const { file } = asked;
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
    say({ text: `Added “${title}”: ${draftsInWords(source.drafts)}.`, action });
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="add-title"
      className="m-auto max-h-[92dvh] w-[min(38rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-ink print:hidden"
      onClose={() => {
        reset();
        ask(null);
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
      {asked !== null &&
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
