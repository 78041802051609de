import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/**
 * A part of the page that is fetched when it is first shown. Where it cannot be, the rest
 * of the page stays, and `otherwise` stands in its place.
 */
export function lazyWithFallback<Props>(
  load: () => Promise<ComponentType<Props>>,
  otherwise: ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load()
      .catch(() => otherwise)
      .then((part) => ({ default: part })),
  );
}
