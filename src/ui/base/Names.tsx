import { withEvent, withPage } from '../../explore/view.ts';
import type { ActorId, IssueId } from '../../model/actor.ts';
import { sidesOf } from '../../model/actor.ts';
import type { EventHead } from '../../model/event.ts';
import { useExplorer } from './explorer-context.ts';
import { SideDot } from './SideDot.tsx';
import { TitleText } from './TitleText.tsx';
import { useTimeline } from './timeline-context.ts';
import { ViewLink } from './ViewLink.tsx';

/** A person's or a body's name with the hue of its side, leading to its page. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const { view } = useExplorer();
  const actor = useTimeline().actor(id);
  return (
    <span className="inline-flex items-center gap-1.5">
      <SideDot sides={sidesOf(actor)} />
      <ViewLink to={withPage(view, { kind: 'actor', id })}>{actor.name}</ViewLink>
    </span>
  );
}

/** An issue's label, leading to its page. */
export function IssueName({ id }: { readonly id: IssueId }) {
  const { view } = useExplorer();
  const { label } = useTimeline().issue(id);
  return <ViewLink to={withPage(view, { kind: 'issue', id })}>{label}</ViewLink>;
}

/** An event's title, opening it beside what is being read. */
export function EventTitle({ event }: { readonly event: EventHead }) {
  const { view } = useExplorer();
  return (
    <ViewLink to={withEvent(view, event.id)} className="quiet-link font-serif">
      <TitleText event={event} />
    </ViewLink>
  );
}
