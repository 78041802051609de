import { useLayoutEffect, useMemo } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { acceptedOf, withAdded, withWholeEvents } from '../../explore/added/with-added.ts';
import { addressOf, readAddress } from '../../explore/address/address.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { type EventHead, isWhole } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { KeptSources } from '../base/added-context.ts';
import { type ExplorerActions, useExplorer } from '../base/explorer-context.ts';
import { NotFetched } from '../base/NotFetched.tsx';
import { type TimelineRegisters, withRegisters } from '../base/timeline-context.ts';
import { useWholeEvents } from '../base/timeline-store-context.ts';
import { useAddedSources } from './use-added-sources.ts';

/** What the reader has added, and what it makes of the published timeline. */
export type AddedState = {
  readonly kept: KeptSources;
  /** The published timeline with what was accepted. */
  readonly timeline: TimelineRegisters;
  /** The sources of which something is accepted. */
  readonly accepted: readonly AddedSource[];
};

export type AddedKeeperProps = {
  readonly published: TimelineRegisters;
  /** Told of every change; has to be the same function each time. */
  readonly onChange: (state: AddedState) => void;
  /** Told where this code did not come. */
  readonly onFailure: (error: Error) => void;
};

/**
 * Keeps what the reader has added. Its code comes only where something was added, so the page takes
 * what it says as state; what it draws is what could not be fetched for it.
 */
export function AddedKeeper({ published, onChange }: AddedKeeperProps) {
  const sources = useAddedSources(published);
  const accepted = useAccepted(sources.sources);
  const joined = useWholeEvents(
    useMemo(() => joinedBy(accepted, published), [accepted, published]),
  );
  const timeline = useMemo(() => {
    const whole = withAdded(withWholeEvents(published, joined.events), accepted);
    // Where nothing was accepted nothing is drawn again.
    return whole === published ? published : withRegisters(whole);
  }, [published, joined.events, accepted]);
  const { change } = useExplorer();
  const kept = useMemo(
    () => withCleanAddress(sources, published, change),
    [sources, published, change],
  );
  const state = useMemo(() => ({ kept, timeline, accepted }), [kept, timeline, accepted]);
  // Before anything is painted, so that no decision is seen half done.
  useLayoutEffect(() => onChange(state), [state, onChange]);
  if (joined.failure === null) return null;
  return (
    <section
      aria-label="What could not be fetched"
      className="border-b border-rule px-4 py-2 text-sm md:px-6"
    >
      <NotFetched what="What your own sources tell again" error={joined.failure} />
    </section>
  );
}

/**
 * The sources of which something is accepted: the same list as long as what is accepted is the
 * same, so that nothing is counted anew while drafts are set right or rejected.
 */
function useAccepted(sources: readonly AddedSource[]): readonly AddedSource[] {
  const all = useMemo(
    () => sources.filter((added) => acceptedOf(added).drafts.length > 0),
    [sources],
  );
  const key = useMemo(
    () => JSON.stringify(all.map((added) => [added.source, acceptedOf(added)])),
    [all],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is accepted, not by its objects.
  return useMemo(() => all, [key]);
}

/** The events, as far as they are not there whole, that the reader's own sources are said to tell again. */
function joinedBy(sources: readonly AddedSource[], timeline: Timeline): readonly EventHead[] {
  const ids = new Set(
    sources.flatMap((added) => acceptedOf(added).drafts.flatMap(({ joins }) => joins ?? [])),
  );
  return [...ids].flatMap((id) => findEvent(timeline, id) ?? []).filter((event) => !isWhole(event));
}

/** Removing a source also takes out of the address whatever only that source has: a filter, a page, what is open. */
function withCleanAddress(
  kept: KeptSources,
  published: Timeline,
  change: ExplorerActions['change'],
): KeptSources {
  return {
    ...kept,
    remove: (id: SourceId) => {
      const rest = kept.sources.filter(({ source }) => source.id !== id);
      const left = withAdded(published, rest);
      change((view) => readAddress(addressOf(view), left).view, 'replace');
      kept.remove(id);
    },
  };
}
