import { FileJson } from 'lucide-react';
import { useId, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { count } from '../../model/labels.ts';
import { Dialog } from '../base/Dialog.tsx';
import { FileButton } from '../base/FileButton.tsx';
import type { DeskProof, ForeignProof } from './desk-proof.ts';
import type { DeskState } from './use-desk.ts';

type ForeignDraftsProps = {
  readonly open: boolean;
  readonly added: AddedSource;
  readonly proof: DeskProof | null;
  readonly onAdd: DeskState['addDrafts'];
  readonly onClose: () => void;
};

/** The most characters of a file of drafts that are proved in the page. */
const MAX_DRAFTS_CHARACTERS = 4_000_000;

/** Takes the drafts of another reader: each is proved against the text, and what fails is said. */
export function ForeignDraftsDialog({ open, added, proof, onAdd, onClose }: ForeignDraftsProps) {
  return (
    <Dialog
      open={open}
      title="Drafts from another reader"
      size="max-h-[92dvh] w-[min(42rem,94vw)]"
      onClose={onClose}
    >
      <ForeignForm added={added} proof={proof} onAdd={onAdd} onClose={onClose} />
    </Dialog>
  );
}

function ForeignForm({ added, proof, onAdd, onClose }: Omit<ForeignDraftsProps, 'open'>) {
  const [json, setJson] = useState('');
  const [refused, setRefused] = useState('');
  const [result, setResult] = useState<ForeignProof | null>(null);
  const id = useId();
  const prove = (file: string) => {
    if (proof === null) return;
    if (file.length > MAX_DRAFTS_CHARACTERS)
      return setRefused('This is more than 4 MB. Give it in parts.');
    setRefused('');
    setResult(proof.foreignDrafts(file));
  };
  const take = async (file: File) => {
    if (file.size > MAX_DRAFTS_CHARACTERS)
      return setRefused('This is more than 4 MB. Give it in parts.');
    try {
      prove(await file.text());
    } catch {
      setRefused(`“${file.name}” could not be opened. Choose a file of JSON.`);
    }
  };
  if (result !== null)
    return (
      <Proved
        result={result}
        added={added}
        proof={proof}
        onResult={setResult}
        onAdd={(addition) => {
          onAdd(addition);
          onClose();
        }}
        onBack={() => setResult(null)}
      />
    );
  return (
    <>
      <p className="mt-2 text-sm text-muted">
        A language model, LangExtract or a program can read this text too. Each of its drafts is
        held against the text: its words must stand there, its date must follow from words,
        everybody must be named.
        {' The form is '}
        <a className="underline" href="./data/drafts.schema.json">
          drafts.schema.json
        </a>
        ; LangExtract’s JSON Lines are read as they are.
      </p>
      <p role="alert" className={refused === '' ? '' : 'mt-3 rounded-md bg-mark px-3 py-2'}>
        {refused}
      </p>
      <label htmlFor={id} className="mt-4 block text-[0.8125rem] font-semibold">
        Paste the JSON
      </label>
      <textarea
        id={id}
        rows={7}
        spellCheck={false}
        value={json}
        className="mt-1 block w-full resize-y rounded-md border border-edge bg-card px-3 py-2 font-mono text-sm"
        onChange={({ target }) => setJson(target.value)}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="control bg-ink! text-paper!"
          disabled={proof === null}
          onClick={() => prove(json)}
        >
          {proof === null ? 'Getting ready …' : 'Prove the drafts'}
        </button>
        <FileButton
          name="Drafts as a file"
          accept=".json,.jsonl,.ndjson,.txt,application/json"
          disabled={proof === null}
          onFile={(file) => void take(file)}
        >
          <FileJson size={16} aria-hidden /> Choose a file…
        </FileButton>
      </div>
    </>
  );
}

type ProvedProps = {
  readonly result: ForeignProof;
  readonly added: AddedSource;
  readonly proof: DeskProof | null;
  readonly onResult: (result: ForeignProof) => void;
  readonly onAdd: DeskState['addDrafts'];
  readonly onBack: () => void;
};

/** What the proof left: what holds, and what does not with its reason and the passage that may be meant. */
function Proved({ result, added, proof, onResult, onAdd, onBack }: ProvedProps) {
  const { drafts, actors, refused, remarks } = result;
  const failed = new Set(refused.map(({ draft }) => draft)).size;
  const confirm = (fault: ForeignProof['refused'][number]) => {
    if (fault.nearest === null || proof === null) return;
    const again = proof.withPassage(fault.nearest.draft, fault.nearest.passage);
    onResult({
      drafts: [...drafts, ...again.drafts],
      actors: [
        ...actors,
        ...again.actors.filter(({ id }) => !actors.some((each) => each.id === id)),
      ],
      // What else was wrong with it is said anew.
      refused: [...refused.filter(({ draft }) => draft !== fault.draft), ...again.refused],
      remarks: [...remarks, ...again.remarks],
    });
  };
  return (
    <>
      <p role="status" className="mt-3 font-serif text-lg">
        {`${count(drafts.length, 'draft holds', 'drafts hold')}, `}
        {`${failed} ${failed === 1 ? 'does' : 'do'} not.`}
      </p>
      {refused.length > 0 && (
        <>
          <h3 className="eyebrow mt-4">Refused</h3>
          <ul aria-label="Refused" className="mt-1">
            {refused.map((fault) => (
              <li
                key={`${fault.path} ${fault.message}`}
                className="border-t border-rule py-2 text-[0.9375rem] wrap-anywhere"
              >
                {fault.path !== '' && (
                  <code className="text-[0.8125rem] text-muted">{fault.path} </code>
                )}
                {fault.message}
                {fault.nearest !== null && (
                  <span className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
                    <q className="min-w-0 flex-1 basis-60 bg-mark-other px-1 font-serif">
                      {added.text.slice(fault.nearest.passage.start, fault.nearest.passage.end)}
                    </q>
                    <button type="button" className="control" onClick={() => confirm(fault)}>
                      This is meant
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && (
        <>
          <h3 className="eyebrow mt-4">Left out of what holds</h3>
          <ul aria-label="Left out" className="mt-1">
            {remarks.map(({ path, message }) => (
              <li
                key={`${path} ${message}`}
                className="border-t border-rule py-2 text-[0.9375rem] wrap-anywhere"
              >
                {path !== '' && <code className="text-[0.8125rem] text-muted">{path} </code>}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <button
          type="button"
          className="control bg-ink! text-paper!"
          disabled={drafts.length === 0}
          onClick={() => onAdd({ drafts, actors })}
        >
          Put {count(drafts.length, 'draft')} on the desk
        </button>
        <button type="button" className="control" onClick={onBack}>
          Other drafts
        </button>
      </div>
    </>
  );
}
