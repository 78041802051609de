import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';
import { ChunkError } from './ChunkError.tsx';

/** A part of the page that is fetched when it is first shown, or before, where that was asked for. */
export type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches it, so that it is there at once when it is shown; never rejects. */
  readonly preload: () => Promise<unknown>;
};

/**
 * A part of the page that is fetched when it is first shown. Where it cannot be, the rest
 * of the page stays, and `otherwise` stands in its place: that it could not be loaded.
 */
export function lazyWithFallback<Props>(
  load: () => Promise<ComponentType<Props>>,
  otherwise: ComponentType<Props> = () => createElement(ChunkError),
): LazyPart<Props> {
  type Module = { readonly default: ComponentType<Props> };
  let fetched: Module | null = null;
  let fetching: Promise<Module> | null = null;
  const fetchPart = () => {
    fetching ??= load()
      .catch(() => otherwise)
      .then((part) => {
        fetched = { default: part };
        return fetched;
      });
    return fetching;
  };
  // A promise is awaited even where it is kept already, and the reader would see a gap: what has
  // been fetched is answered at once, as React's `lazy` takes it from any thenable.
  const answered = {
    // biome-ignore lint/suspicious/noThenProperty: a thenable is what `lazy` asks for
    then(take: (module: Module) => void) {
      if (fetched === null) return fetchPart().then(take);
      take(fetched);
      return undefined;
    },
  };
  const part = lazy(() => answered as unknown as Promise<Module>);
  return Object.assign(part, { preload: fetchPart });
}
