import { type ComponentType, createContext, useContext } from 'react';
import type { EventHead } from '../../model/event.ts';
import { useHydrated } from './use-hydrated.ts';

/**
 * What stands under an event for readers without JavaScript. Only the build gives one, so that its
 * code weighs on no page.
 */
export const StaticWordsContext = createContext<ComponentType<{
  readonly event: EventHead;
}> | null>(null);

/** The words of an event where no script can show them; browsers with scripts pass over them. */
export function StaticWords({ event }: { readonly event: EventHead }) {
  const Words = useContext(StaticWordsContext);
  if (useHydrated()) return null;
  return (
    <noscript className="event-row-words">{Words !== null && <Words event={event} />}</noscript>
  );
}
