import { useEffect, useId, useRef, useState } from 'react';
import type { DraftEdit } from '../../explore/added/added-source.ts';
import { editOf } from '../../explore/added/edited-event.ts';
import { edtfInWords } from '../../explore/added/edtf-in-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { DateField } from '../add/DateField.tsx';
import { Field } from '../add/Field.tsx';
import { useTimeline } from '../timeline-context.ts';
import { EntryChoice } from './EntryChoice.tsx';

type Props = {
  readonly event: TimelineEvent;
  readonly onSave: (edit: DraftEdit) => void;
  readonly onClose: () => void;
};

/** Sets a draft right: what it is called, when it was, who and what it was about. */
export function EditDialog({ event, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const { actors, issues } = useTimeline();
  const id = useId();
  const [edit, setEdit] = useState(() => editOf(event));
  const meant = edtfInWords(edit.edtf);
  const title = edit.title.trim();
  const save = () => {
    if (meant === null || title === '') return;
    dialog.current?.close();
    onSave({ ...edit, title, edtf: meant.edtf });
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="m-auto max-h-[92dvh] w-[min(36rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-ink"
      onClose={onClose}
    >
      <h2 id={id} className="font-serif text-2xl font-semibold">
        Edit the event
      </h2>
      <p className="mt-1 text-sm text-muted">The quotes are the text’s own words, and stay.</p>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          save();
        }}
      >
        <Field
          label="Title"
          value={edit.title}
          invalid={title === ''}
          hint={title === '' ? 'An event needs a title.' : ''}
          onText={(text) => setEdit({ ...edit, title: text })}
        />
        <DateField
          label="Date"
          value={edit.edtf}
          onText={(text) => setEdit({ ...edit, edtf: text })}
        />
        <EntryChoice
          label="People and bodies"
          entries={actors}
          chosen={edit.actors}
          onChoose={(chosen) => setEdit({ ...edit, actors: chosen })}
        />
        <EntryChoice
          label="Issues"
          entries={issues.map((issue) => ({ id: issue.id, name: issue.label }))}
          chosen={edit.issues}
          onChoose={(chosen) => setEdit({ ...edit, issues: chosen })}
        />
        <div className="mt-5 flex flex-wrap gap-3">
          <button
            type="submit"
            className="control bg-ink! text-paper!"
            disabled={meant === null || title === ''}
          >
            Save and accept
          </button>
          <button type="button" className="control" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
