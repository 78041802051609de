import { errorReason } from '../../model/error-reason.ts';
import { type Arrival, DataError } from './arrival.ts';

/** Files that are fetched when they are asked for, each once; one that did not come is asked for again. */
export type Shards<T> = {
  /** Null for one that nobody has asked for. */
  readonly state: (shard: number) => Arrival<T> | null;
  /** Asks for one, unless it is there, on its way, or has failed. */
  readonly request: (shard: number) => void;
  /** Asks once more for those that did not come. */
  readonly retry: () => void;
  /** The content of one; it stays only where it `keeps` it, or has been asked for before. */
  readonly read: (shard: number, signal?: AbortSignal, keeps?: boolean) => Promise<T>;
};

export function shards<T extends object>(
  load: (shard: number, signal?: AbortSignal) => Promise<T>,
  /** Told of each that has come, or has not. */
  changed: () => void,
): Shards<T> {
  const states = new Map<number, Arrival<T>>();
  const start = (shard: number) => {
    states.set(shard, 'loading');
    load(shard).then(
      (content) => {
        states.set(shard, content);
        changed();
      },
      (error: unknown) => {
        states.set(shard, asDataError(error));
        changed();
      },
    );
  };
  return {
    state: (shard) => states.get(shard) ?? null,
    request: (shard) => {
      if (!states.has(shard)) start(shard);
    },
    retry: () => {
      const failed = [...states].filter(([, state]) => state instanceof DataError);
      for (const [shard] of failed) start(shard);
      if (failed.length > 0) changed();
    },
    read: async (shard, signal, keeps = false) => {
      const state = states.get(shard);
      const isThere = typeof state === 'object' && !(state instanceof DataError);
      if (isThere) return state;
      const content = await load(shard, signal);
      if (keeps) {
        states.set(shard, content);
        changed();
      }
      return content;
    },
  };
}

function asDataError(error: unknown): DataError {
  if (error instanceof DataError) return error;
  return new DataError(errorReason(error));
}
