import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { AddedKeeperProps, AddedState } from '../add-source/AddedKeeper.tsx';
import { mayHaveStore, openChangeChannel } from '../add-source/change-channel.ts';
import type { Added, KeptSources } from '../base/added-context.ts';
import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { type TimelineRegisters, withRegisters } from '../base/timeline-context.ts';

const LazyAddedKeeper = lazyWithFallback<AddedKeeperProps>(
  () => import('../add-source/AddedKeeper.tsx').then(({ AddedKeeper }) => AddedKeeper),
  ({ onFailure }) => {
    useEffect(() => onFailure(new Error('a part of the page did not come')), [onFailure]);
    return <ChunkError />;
  },
);

type AddedInPage = {
  /** The published timeline with what the reader has accepted. */
  readonly timeline: TimelineRegisters;
  readonly accepted: readonly AddedSource[];
  readonly added: Added;
  /** What keeps it, to be drawn within the page's contexts. */
  readonly keeper: ReactNode;
};

const none: readonly AddedSource[] = [];

/**
 * What the reader has added. The code for it comes only where this browser keeps something, where
 * another tab adds something, or when it is asked for.
 */
export function useAddedInPage(published: Timeline): AddedInPage {
  const [state, setState] = useState<AddedState | null>(null);
  const [wanted, setWanted] = useState(false);
  const [addDialogOpen, setAddDialogOpen] = useState(false);
  const [nothingKept, setNothingKept] = useState(false);
  const [first] = useState(() => awaited<KeptSources>());
  const plain = useMemo(() => withRegisters(published), [published]);
  useEffect(() => {
    if (wanted) return;
    // Within another page stands what the site publishes, and nothing of the reader's own.
    if (isEmbedded()) return setNothingKept(true);
    let left = false;
    const channel = openChangeChannel(() => setWanted(true));
    mayHaveStore().then((may) => {
      if (left) return;
      if (may) setWanted(true);
      else setNothingKept(true);
    });
    return () => {
      left = true;
      channel.close();
    };
  }, [wanted]);
  const kept = state?.kept ?? null;
  useEffect(() => {
    if (kept?.loaded) first.resolve(kept);
  }, [kept, first]);
  const added = useMemo((): Added => {
    const whenKept = () => {
      setWanted(true);
      return first.promise;
    };
    return {
      ...(kept ?? notYetKept(published, nothingKept, whenKept)),
      addDialogOpen,
      setAddDialogOpen: (open) => {
        if (open) setWanted(true);
        setAddDialogOpen(open);
      },
    };
  }, [published, kept, nothingKept, addDialogOpen, first]);
  const keeper = wanted && (
    <Suspense>
      <LazyAddedKeeper published={plain} onChange={setState} onFailure={first.reject} />
    </Suspense>
  );
  const { timeline = plain, accepted = none } = state ?? {};
  return { timeline, accepted, added, keeper };
}

function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

/** Nothing is there yet; what is done waits for the code that keeps it. */
function notYetKept(
  published: Timeline,
  loaded: boolean,
  whenKept: () => Promise<KeptSources>,
): KeptSources {
  const then = (act: (kept: KeptSources) => void) => void whenKept().then(act, () => {});
  return {
    published,
    loaded,
    sources: [],
    takenIds: published.sources.map(({ id }) => id),
    unkept: new Set(),
    notice: null,
    notify: (notice) => then((kept) => kept.notify(notice)),
    add: async (source) => (await whenKept()).add(source),
    remove: (id) => then((kept) => kept.remove(id)),
    decide: (id, decision) => then((kept) => kept.decide(id, decision)),
    takeBack: (id, decision) => then((kept) => kept.takeBack(id, decision)),
    exportKept: async () => (await whenKept()).exportKept(),
    importKept: async (file) => (await whenKept()).importKept(file),
  };
}

/** A promise that is settled from outside; settling it again does nothing. */
function awaited<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // Who waits for it says what failed.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
