import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { SourceId } from '../../model/span.ts';
import { type Added, useAdded } from '../base/added-context.ts';
import { ChunkError } from '../base/ChunkError.tsx';
import { FileButton } from '../base/FileButton.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

const LazyAddedList = lazyWithFallback(
  () => import('./AddedList.tsx').then(({ AddedList }) => AddedList),
  () => <ChunkError />,
);

type AddedSourcesProps = { readonly onOpen: (source: SourceId) => void };

/** The way to add a source, and those that the reader has added. */
export function AddedSources({ onOpen }: AddedSourcesProps) {
  const added = useAdded();
  if (added === null) return null;
  return (
    <>
      {added.sources.length > 0 && (
        <Suspense>
          <LazyAddedList added={added} onOpen={onOpen} />
        </Suspense>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="control" onClick={() => added.setAddDialogOpen(true)}>
          <Plus size={16} aria-hidden /> Add a source
        </button>
        <KeptFiles added={added} />
      </div>
    </>
  );
}

const quiet = 'underline decoration-edge underline-offset-4 hover:decoration-ink min-h-6';

/** All that is kept as one file, and back: to another browser, or against the loss of this one. */
function KeptFiles({ added }: { readonly added: Added }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    const { download } = await import('../base/download.ts');
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
