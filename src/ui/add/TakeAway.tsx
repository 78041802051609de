import { useState } from 'react';
import { addedName, isAdded } from '../../explore/added/added-id.ts';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { download } from '../export/download.ts';
import { useTimeline } from '../timeline-context.ts';
import { seedYaml } from './write-pair.ts';

/** An added source as the two files with which a Readout is built: its text, and what is known of it. */
export function TakeAway({ added }: { readonly added: AddedSource }) {
  const timeline = useTimeline();
  const [failed, setFailed] = useState('');
  const name = addedName(added.source.id);
  const giveNotes = async () => {
    const events = timeline.events.filter(({ id }) => !isAdded(id));
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
