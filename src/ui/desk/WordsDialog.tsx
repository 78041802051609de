import { useId, useState } from 'react';
import type { Span } from '../../model/span.ts';
import { Dialog } from '../base/Dialog.tsx';
import type { DeskProof } from './desk-proof.ts';

type WordsDialogProps = {
  readonly open: boolean;
  readonly proof: DeskProof | null;
  readonly onFound: (passage: Span) => void;
  readonly onClose: () => void;
};

/** Adds a draft by typing or pasting its words: for who cannot select them. */
export function WordsDialog({ open, proof, onFound, onClose }: WordsDialogProps) {
  return (
    <Dialog open={open} title="Add a draft by its words" onClose={onClose}>
      <DraftWordsForm proof={proof} onFound={onFound} onClose={onClose} />
    </Dialog>
  );
}

function DraftWordsForm({ proof, onFound, onClose }: Omit<WordsDialogProps, 'open'>) {
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState('');
  const id = useId();
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        if (proof === null) return;
        const place = proof.placeOf(words);
        if ('reason' in place) return setRefused(place.reason);
        onClose();
        onFound(place);
      }}
    >
      <label htmlFor={id} className="mt-4 block text-[0.8125rem] font-semibold">
        Words of the text that tell the event
      </label>
      <textarea
        id={id}
        rows={4}
        value={words}
        className="mt-1 block w-full rounded-md border border-edge bg-card px-3 py-2 font-serif text-base"
        onChange={({ target }) => setWords(target.value)}
      />
      <p role="alert" className="mt-2 text-[0.9375rem] wrap-anywhere">
        {refused}
      </p>
      <button
        type="submit"
        className="control mt-3 bg-ink! text-paper!"
        disabled={proof === null || words.trim() === ''}
      >
        Add a draft
      </button>
    </form>
  );
}
