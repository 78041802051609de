import { useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { edtfInWords } from '../../explore/added/edtf-in-words.ts';
import type { Reading } from '../../explore/added/reading.ts';
import { draftsInWords } from '../../explore/added/reading-words.ts';
import { DateField } from './DateField.tsx';
import { Field } from './Field.tsx';

type Props = {
  readonly reading: Reading;
  readonly busy: boolean;
  readonly onRedate: (published: string) => void;
  readonly onAdd: (added: AddedSource) => void;
  readonly onBack: () => void;
};

/** What was guessed of a text, to be set right, and how much was found in it. */
export function ReadingForm({ reading, busy, onRedate, onAdd, onBack }: Props) {
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
