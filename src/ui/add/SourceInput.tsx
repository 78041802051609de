import { FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ReadingInHand } from './use-reading.ts';

/** Hands over a text: pasted, or as a file. A file may be dropped anywhere on the page too. */
export function SourceInput({ hand }: { readonly hand: ReadingInHand }) {
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
