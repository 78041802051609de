import { BookOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addedName } from '../../explore/added/added-ids.ts';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { deskOf } from '../../explore/added/desk.ts';
import { withPage } from '../../explore/view.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { SourceId } from '../../model/span.ts';
import type { Added } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { seedYaml } from './write-pair.ts';

type AddedListProps = { readonly added: Added; readonly onOpen: (source: SourceId) => void };

/** What the reader has added: how far its review has come, and the ways to read, keep and remove it. */
export function AddedList({ added, onOpen }: AddedListProps) {
  return (
    <section aria-labelledby="added-title" className="mt-4">
      <h3 id="added-title" className="eyebrow">
        Added by you, in this browser only
      </h3>
      <ul className="mt-2">
        {added.sources.map((each) => (
          <AddedItem key={each.source.id} of={each} added={added} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

const quiet = 'underline decoration-edge underline-offset-4 hover:decoration-ink min-h-6';

type AddedItemProps = AddedListProps & { readonly of: AddedSource };

function AddedItem({ of, added, onOpen }: AddedItemProps) {
  const { view } = useExplorer();
  const timeline = useTimeline();
  const { source } = of;
  const { found, left, accepted } = deskOf(of, () => true);
  const isShown = timeline.sources.some(({ id }) => id === source.id);
  return (
    <li className="border-t border-rule py-3">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1">
          <ViewLink
            to={withPage(view, { kind: 'desk', id: source.id })}
            className="quiet-link font-serif leading-snug font-medium"
          >
            {source.title}
          </ViewLink>
          <span className="block text-[0.8125rem] text-muted">
            {[
              source.publisher ?? 'Publisher not named',
              publicationInWords(source.published),
              `${found.length} found, ${left} left, ${accepted} on the timeline`,
              ...(added.unkept.has(source.id) ? ['not kept: here until you leave this page'] : []),
            ].join(' · ')}
          </span>
        </p>
        {isShown && (
          <button
            type="button"
            className="control px-2"
            aria-label={`Read ${source.title}`}
            title="Read"
            onClick={() => onOpen(source.id)}
          >
            <BookOpen size={15} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className="control px-2"
          aria-label={`Remove ${source.title}`}
          title="Remove"
          onClick={() => added.remove(source.id)}
        >
          <Trash2 size={15} aria-hidden />
        </button>
      </div>
      <DownloadSource of={of} added={added} />
    </li>
  );
}

type DownloadSourceProps = { readonly of: AddedSource; readonly added: Added };

/** An added source as the two files with which a Readout is built: its text, and what was accepted of it. */
function DownloadSource({ of, added }: DownloadSourceProps) {
  const [failed, setFailed] = useState('');
  const { title, id } = of.source;
  const name = addedName(id);
  const giveNotes = async () => {
    try {
      download(await seedYaml(of, added.published), `${name}.yaml`, 'application/yaml');
      setFailed('');
    } catch (error) {
      const reason = errorReason(error);
      setFailed(`The notes could not be written: ${reason}`);
    }
  };
  return (
    <p className="mt-1 text-[0.8125rem] text-muted">
      {'Download '}
      <button
        type="button"
        className={quiet}
        aria-label={`Download the text of ${title}`}
        onClick={() => download(`${of.mark}${of.text}`, `${name}.txt`, 'text/plain')}
      >
        text (.txt)
      </button>
      {' and '}
      <button
        type="button"
        className={quiet}
        aria-label={`what you accepted (.yaml): download of ${title}`}
        onClick={giveNotes}
      >
        what you accepted (.yaml)
      </button>
      <span role="status">{failed}</span>
    </p>
  );
}
