import { useState } from 'react';
import type { DraftEdit } from '../../explore/added/added-source.ts';
import { editOf } from '../../explore/added/with-added.ts';
import { edtfInWords } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { Dialog } from '../base/Dialog.tsx';
import { FacetSearch } from '../base/FacetSearch.tsx';
import { DateField, Field } from '../base/FormField.tsx';
import { useTimeline } from '../base/timeline-context.ts';

type EditDialogProps = {
  readonly open: boolean;
  readonly event: TimelineEvent;
  readonly onSave: (edit: DraftEdit) => void;
  readonly onClose: () => void;
};

/** Sets a draft right: what it is called, when it was, who and what it was about. */
export function EditDialog({ open, event, onSave, onClose }: EditDialogProps) {
  return (
    <Dialog
      open={open}
      title="Edit the event"
      size="max-h-[92dvh] w-[min(36rem,94vw)]"
      closeLabel={null}
      onClose={onClose}
    >
      <EditForm event={event} onSave={onSave} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ event, onSave, onClose }: Omit<EditDialogProps, 'open'>) {
  const { actors, issues } = useTimeline();
  const [edit, setEdit] = useState(() => editOf(event));
  const meant = edtfInWords(edit.edtf);
  const title = edit.title.trim();
  const save = () => {
    if (meant === null || title === '') return;
    onClose();
    onSave({ ...edit, title, edtf: meant.edtf });
  };
  return (
    <>
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
          <button type="button" className="control" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </>
  );
}

type Entry = { readonly id: string; readonly name: string };
type EntryChoiceProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Which entries of a register an event has: those it had first, the others to be found by name. */
function EntryChoice({ label, entries, chosen, onChoose }: EntryChoiceProps) {
  const [text, setText] = useState('');
  const [first] = useState(() => new Set(chosen));
  const wanted = text.trim().toLowerCase();
  const found = entries
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="mt-4">
      <legend className="mb-1 text-[0.8125rem] font-semibold">{label}</legend>
      <FacetSearch of={label.toLowerCase()} text={text} onText={setText} />
      <ul className="grid max-h-40 overflow-y-auto rounded-md border border-rule px-3 py-1.5 sm:grid-cols-2">
        {found.map(({ id, name }) => (
          <li key={id}>
            <label className="flex min-h-7 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-ink"
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              {name}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className="py-1 text-sm text-muted">None with this name.</li>}
      </ul>
    </fieldset>
  );
}
