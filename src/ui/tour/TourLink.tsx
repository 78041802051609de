import { BookOpen } from 'lucide-react';
import { withPage } from '../../explore/view.ts';
import type { EventId } from '../../model/event.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

/** To the events one at a time, from this one on. */
export function TourLink({ start }: { readonly start: EventId }) {
  const { view } = useExplorer();
  return (
    <ViewLink to={withPage(view, { kind: 'tour', id: start })} className="control min-h-8">
      <BookOpen size={16} aria-hidden className="max-sm:hidden" /> Read one by one
    </ViewLink>
  );
}
