import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type AddedSource, addedName, isAddedEvent } from '../../explore/added/added-source.ts';
import type { SourceId } from '../../model/span.ts';
import { useAdded } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import { SourceButton } from '../base/SourceButton.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { seedYaml } from './write-pair.ts';

/** The way to add a source, and those that the reader has added. */
export function AddedSources({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const added = useAdded();
  if (added === null) return null;
  return (
    <>
      {added.sources.length > 0 && (
        <section aria-labelledby="added-title" className="mt-4">
          <h3 id="added-title" className="eyebrow">
            Added by you, in this browser only
          </h3>
          <ul className="mt-2">
            {added.sources.map((each) => {
              const { source } = each;
              return (
                <li key={source.id} className="border-t border-rule">
                  <div className="flex items-start gap-2">
                    <SourceButton source={source} onOpen={onOpen} />
                    <button
                      type="button"
                      className="control mt-2.5 px-2"
                      aria-label={`Remove ${source.title}`}
                      title="Remove"
                      onClick={() => added.remove(source.id)}
                    >
                      <Trash2 size={15} aria-hidden />
                    </button>
                  </div>
                  <DownloadSource added={each} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <button type="button" className="control mt-3" onClick={() => added.setAddDialogOpen(true)}>
        <Plus size={16} aria-hidden /> Add a source
      </button>
    </>
  );
}

/** An added source as the two files with which a Readout is built: its text, and what is known of it. */
function DownloadSource({ added }: { readonly added: AddedSource }) {
  const timeline = useTimeline();
  const [failed, setFailed] = useState('');
  const name = addedName(added.source.id);
  const giveNotes = async () => {
    const events = timeline.events.filter(({ id }) => !isAddedEvent(id));
    try {
      download(await seedYaml(added, { ...timeline, events }), `${name}.yaml`, 'application/yaml');
      setFailed('');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setFailed(`The notes could not be written: ${reason}`);
    }
  };
  const look = 'underline decoration-edge underline-offset-4 hover:decoration-ink min-h-6';
  return (
    <p className="pb-3 pl-7 text-[0.8125rem] text-muted">
      Download{' '}
      <button
        type="button"
        className={look}
        aria-label={`Download the text of ${added.source.title}`}
        onClick={() => download(`${added.mark}${added.text}`, `${name}.txt`, 'text/plain')}
      >
        text (.txt)
      </button>{' '}
      and{' '}
      <button
        type="button"
        className={look}
        aria-label={`Download the notes on ${added.source.title}`}
        onClick={giveNotes}
      >
        notes (.yaml)
      </button>
      <span role="status">{failed}</span>
    </p>
  );
}
