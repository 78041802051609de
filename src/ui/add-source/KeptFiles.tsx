import { useState } from 'react';
import type { Added } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import { FileButton } from '../base/FileButton.tsx';

const quiet = 'underline decoration-edge underline-offset-4 hover:decoration-ink min-h-6';

/** All that is kept as one file, and back: to another browser, or against the loss of this one. */
export function KeptFiles({ added }: { readonly added: Added }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    download(await added.exportKept(), 'readout-kept-texts.json', 'application/json');
  };
  const load = async (file: File) => {
    try {
      setSaid(await added.importKept(await file.text()));
    } catch {
      setSaid(`“${file.name}” could not be opened.`);
    }
  };
  return (
    <p className="text-[0.8125rem] text-muted">
      {added.sources.length > 0 && (
        <>
          <button type="button" className={quiet} onClick={save}>
            Save all as one file
          </button>
          {' · '}
        </>
      )}
      <FileButton
        name="Kept texts as a file"
        accept=".json,application/json"
        className={quiet}
        onFile={(file) => void load(file)}
      >
        Load a saved file
      </FileButton>
      <span role="status" className="ml-2">
        {said}
      </span>
    </p>
  );
}
