import { Plus, Trash2 } from 'lucide-react';
import type { SourceId } from '../../model/span.ts';
import { SourceButton } from '../pane/SourceButton.tsx';
import { useViewAndShow } from '../view-context.ts';
import { useAdded } from './added-context.ts';
import { TakeAway } from './TakeAway.tsx';

/** The way to add a source, and those that the reader has added. */
export function AddedSources({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const added = useAdded();
  const { view, show } = useViewAndShow();
  if (added === null) return null;
  const remove = (id: SourceId) => {
    // An address must not ask for what is gone: what is open may be of it, and so may a filter.
    const { filter } = view;
    const isOpen = view.source === id || view.event?.startsWith(`${id}.`) === true;
    const closed = isOpen ? { event: null, source: null, excerpt: null, passage: null } : {};
    const sources = filter.sources.filter((source) => source !== id);
    show({ ...view, ...closed, filter: { ...filter, sources } }, 'replace');
    added.remove(id);
  };
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
                      onClick={() => remove(source.id)}
                    >
                      <Trash2 size={15} aria-hidden />
                    </button>
                  </div>
                  <TakeAway added={each} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <button type="button" className="control mt-3" onClick={() => added.ask({ file: null })}>
        <Plus size={16} aria-hidden /> Add a source
      </button>
    </>
  );
}
