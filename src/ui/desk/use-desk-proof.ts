import { useEffect, useMemo, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { EventHead } from '../../model/event.ts';
import type { DeskProof } from './desk-proof.ts';

/** The proof of a source; null while its code and the registers are on their way. */
export type DeskProofState = {
  readonly proof: DeskProof | null;
  /** Why it did not come; empty where it has, or may yet. */
  readonly failed: string;
};

type Loaded = Awaited<ReturnType<typeof load>>;

/** The code that reads and proves, and the names to read with: fetched when a desk is opened. */
async function load() {
  const [{ deskProof }, response] = await Promise.all([
    import('./desk-proof.ts'),
    fetch(new URL('data/registers.json', document.baseURI)),
  ]);
  if (!response.ok) throw new Error(`the names to read it with did not come (${response.status})`);
  return { deskProof, registers: await response.json() };
}

export function useDeskProof(
  added: AddedSource | null,
  events: readonly EventHead[],
): DeskProofState {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    let left = false;
    load().then(
      (all) => !left && setLoaded(all),
      (error: unknown) => !left && setFailed(errorReason(error)),
    );
    return () => {
      left = true;
    };
  }, []);
  const key = added === null ? '' : `${added.source.id} ${added.source.sha256}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes nothing of the text.
  const proof = useMemo(
    () =>
      loaded === null || added === null ? null : loaded.deskProof(added, loaded.registers, events),
    [loaded, key, events],
  );
  return { proof, failed };
}
