import { useEffect, useMemo, useRef, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { withDecision, withoutDecision } from '../../explore/added/decisions.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { KeptSources, Notice } from '../base/added-context.ts';
import {
  askToPersist,
  changeKeptSource,
  forgetSource,
  keepNewSource,
  keptSource,
  storedEntries,
  storedSources,
} from './added-store.ts';
import { type ChangeChannel, openChangeChannel } from './change-channel.ts';
import { importInWords, isSameKept, keptFile, readKeptFile } from './kept-file.ts';
import { unreadableNotice } from './unreadable-notice.ts';

/**
 * What the reader has added, on the page and in the browser's store. A decision is on the page at
 * once and in the store a moment later; the page then takes what the store has, which may have
 * decisions of other tabs. Another value only where something changed.
 */
export function useAddedSources(published: Timeline): KeptSources {
  const [loaded, setLoaded] = useState(false);
  const [sources, setSources] = useState<readonly AddedSource[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [unkept, setUnkept] = useState<ReadonlySet<SourceId>>(new Set());
  const [notice, notify] = useState<Notice | null>(null);
  const channel = useRef<ChangeChannel | null>(null);
  /** How many changes of each source are on their way to the store. */
  const pending = useRef(new Map<SourceId, number>());
  /** What other tabs have told to be removed; what is gone without a word the browser has lost. */
  const removedElsewhere = useRef(new Set<SourceId>());
  useEffect(() => {
    let left = false;
    const opened = openChangeChannel((id) => {
      keptSource(id)
        .then((kept) => {
          if (kept === null) removedElsewhere.current.add(id);
          else removedElsewhere.current.delete(id);
          // What is on its way to the store comes back with what is there.
          const isPending = (pending.current.get(id) ?? 0) > 0;
          if (!left && !isPending) setSources((here) => withChanged(here, id, kept));
        })
        .catch(() => {});
    });
    channel.current = opened;
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
    return () => {
      left = true;
      opened.close();
    };
  }, []);
  return useMemo(() => {
    const takenIds = [
      ...published.sources.map(({ id }) => id),
      ...sources.map(({ source }) => source.id),
      ...unreadable,
    ];
    const here = new Set(takenIds);
    /** Keeps a new source; one that the browser will not keep is on the page alone. */
    const put = async (source: AddedSource): Promise<AddedSource> => {
      let kept = source;
      try {
        kept = await keepNewSource(source, here);
        askToPersist();
        channel.current?.tell(kept.source.id);
      } catch {
        setUnkept((before) => new Set([...before, source.source.id]));
        notify({ text: notKept(source), action: null });
      }
      here.add(kept.source.id);
      setSources((before) => [...before.filter(isNotAmong([kept])), kept]);
      return kept;
    };
    const change = async (id: SourceId, to: (source: AddedSource) => AddedSource) => {
      const before = sources.find(({ source }) => source.id === id);
      setSources((all) => all.map((each) => (each.source.id === id ? to(each) : each)));
      if (before === undefined || unkept.has(id)) return;
      const count = (by: number) =>
        pending.current.set(id, (pending.current.get(id) ?? 0) + by).get(id);
      count(1);
      try {
        const kept = await changeKeptSource(id, to);
        if (kept === null && !removedElsewhere.current.has(id))
          throw new Error('The browser has lost what it kept.');
        channel.current?.tell(id);
        if (count(-1) === 0) setSources((all) => withChanged(all, id, kept));
        if (kept === null) notify({ text: goneElsewhere(before), action: null });
      } catch {
        count(-1);
        setUnkept((all) => new Set([...all, id]));
        notify({ text: notKept(before), action: null });
      }
    };
    const remove = async (id: SourceId) => {
      const gone = sources.find(({ source }) => source.id === id);
      if (gone === undefined) return;
      setSources((all) => withChanged(all, id, null));
      const { title } = gone.source;
      try {
        const last = unkept.has(id) ? gone : ((await forgetSource(id)) ?? gone);
        channel.current?.tell(id);
        const run = () => void put(last);
        here.delete(id);
        const text = `“${title}” is removed from this browser.`;
        notify({ text, action: { label: 'Undo', run } });
      } catch {
        notify({ text: `This browser did not let “${title}” be removed.`, action: null });
        setSources((all) => [...all.filter(isNotAmong([gone])), gone]);
      }
    };
    return {
      published,
      loaded,
      sources,
      takenIds,
      unkept,
      notice,
      notify,
      add: put,
      remove: (id) => void remove(id),
      decide: (id, content) => {
        const decision = { ...content, id: newDecisionId() };
        void change(id, (source) => withDecision(source, decision));
      },
      takeBack: (id, decision) => void change(id, (source) => withoutDecision(source, decision)),
      exportKept: async () => {
        const stored = await storedEntries().catch(() => []);
        const keys = new Set(stored.map(([key]) => String(key)));
        const onPage = sources.filter(({ source }) => !keys.has(source.id));
        return keptFile(stored, onPage);
      },
      importKept: async (file) => {
        const read = readKeptFile(file);
        if ('refused' in read) return read.refused;
        const fresh = read.sources.filter((each) => !sources.some((own) => isSameKept(own, each)));
        for (const source of fresh) await put(source);
        return importInWords(fresh.length, read.sources.length - fresh.length, read.unreadable);
      },
    };
  }, [published, loaded, sources, unreadable, unkept, notice]);
}

/** Ids are told apart within one source, among decisions made by hand. */
function newDecisionId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(parts, (part) => part.toString(36)).join('');
}

/** The sources with one as it is kept now: added, changed or, where it is kept no more, gone. */
function withChanged(
  sources: readonly AddedSource[],
  id: SourceId,
  kept: AddedSource | null,
): readonly AddedSource[] {
  if (kept === null) return sources.filter(({ source }) => source.id !== id);
  return sources.some(({ source }) => source.id === id)
    ? sources.map((each) => (each.source.id === id ? kept : each))
    : [...sources, kept];
}

function isNotAmong(others: readonly AddedSource[]): (added: AddedSource) => boolean {
  const ids = new Set(others.map(({ source }) => source.id));
  return ({ source }) => !ids.has(source.id);
}

function goneElsewhere({ source }: AddedSource): string {
  return `“${source.title}” was removed in another tab, and this decision with it.`;
}

function notKept({ source }: AddedSource): string {
  return `This browser would not keep “${source.title}”: its store is full, or it keeps nothing. It is here until you leave this page; download its pair of files to keep it.`;
}
