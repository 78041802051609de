import { useEffect, useMemo, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import type { Added, Notice } from '../base/added-context.ts';
import { forgetSource, keepSource, storedSources } from './added-store.ts';
import { unreadableNotice } from './unreadable-notice.ts';

/** What the reader has added, on the page and in the browser's store. Another value only where something changed. */
export function useAddedSources(): Added {
  const [loaded, setLoaded] = useState(false);
  const [sources, setSources] = useState<readonly AddedSource[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [notice, notify] = useState<Notice | null>(null);
  const [addDialogOpen, setAddDialogOpen] = useState(false);
  useEffect(() => {
    if (isEmbedded()) return setLoaded(true);
    storedSources()
      .then(({ sources: stored, unreadable: records }) => {
        // Where nothing was kept the timeline stays the same, and nothing is drawn again.
        if (stored.length > 0)
          setSources((here) => [...stored, ...here.filter(isNotAmong(stored))]);
        setUnreadable(records.map(({ key }) => key));
        if (records.length > 0) notify(unreadableNotice(records));
      })
      // A browser that keeps nothing has kept nothing: it is said when something is added.
      .catch(() => {})
      .finally(() => setLoaded(true));
  }, []);
  return useMemo(() => {
    const keep = (source: AddedSource) => {
      keepSource(source).catch(() => notify({ text: notKept(source), action: null }));
    };
    const add = (source: AddedSource) => {
      setSources((here) => [...here.filter(isNotAmong([source])), source]);
      keep(source);
    };
    return {
      loaded,
      sources,
      takenIds: [...sources.map(({ source }) => source.id), ...unreadable],
      notice,
      notify,
      addDialogOpen,
      setAddDialogOpen,
      add,
      remove: (id) => {
        const gone = sources.find(({ source }) => source.id === id);
        if (gone === undefined) return;
        setSources((here) => here.filter(({ source }) => source.id !== id));
        const { title } = gone.source;
        const action = { label: 'Undo', run: () => add(gone) };
        notify({ text: `“${title}” is removed from this browser.`, action });
        forgetSource(id).catch(() => {
          notify({ text: `This browser did not let “${title}” be removed.`, action: null });
          setSources((here) => [...here.filter(isNotAmong([gone])), gone]);
        });
      },
      decide: (id, draft, change) => {
        const of = sources.find(({ source }) => source.id === id);
        if (of === undefined) return;
        const drafts = of.drafts.map((each) =>
          each.event.id === draft ? { ...each, ...change } : each,
        );
        const decided = { ...of, drafts };
        setSources((here) => here.map((each) => (each.source.id === id ? decided : each)));
        keep(decided);
      },
    };
  }, [loaded, sources, unreadable, notice, addDialogOpen]);
}

/** Within another page stands what the site publishes, and nothing of the reader's own. */
function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

function isNotAmong(others: readonly AddedSource[]): (added: AddedSource) => boolean {
  const ids = new Set(others.map(({ source }) => source.id));
  return ({ source }) => !ids.has(source.id);
}

function notKept({ source }: AddedSource): string {
  return `This browser would not keep “${source.title}”: its store is full, or it keeps nothing. It is here until you leave this page.`;
}
