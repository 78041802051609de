import type { ReactNode } from 'react';
import { DataError } from '../../explore/store/arrival.ts';
import { dateInWords } from '../../model/date-labels.ts';
import type { EventHead } from '../../model/event.ts';
import { kindLabel } from '../../model/labels.ts';
import { NotFetchedNote } from './NotFetched.tsx';
import { useTitle } from './timeline-store-context.ts';

type Props = {
  readonly event: EventHead;
  /** How the title is shown; without it, as plain text. */
  readonly children?: (title: string) => ReactNode;
};

/** An event's title, or what is known of it as long as that has not come. */
export function TitleText({ event, children }: Props) {
  const title = useTitle(event);
  if (title === null || title instanceof DataError)
    return <span className="text-muted">{untitled(event)}</span>;
  return children === undefined ? title : children(title);
}

/** Where the title of an event did not come, why, and the way on. */
export function TitleFailure({ event }: { readonly event: EventHead }) {
  const title = useTitle(event);
  return title instanceof DataError ? <NotFetchedNote what="The title" error={title} /> : null;
}

/** What an event is called before its title is there: `Call, 26 January 2025`. */
function untitled({ kind, date }: EventHead): string {
  return `${kindLabel(kind)}, ${dateInWords(date)}`;
}

/** What an event is called as far as it is known now; null for no event. */
export function titleNow(event: EventHead | null, title: string | DataError | null): string | null {
  if (event === null) return null;
  return typeof title === 'string' ? title : untitled(event);
}
