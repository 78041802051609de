import type { Role, TimelineEvent } from '../../model/event.ts';
import { SideDot } from '../parts/SideDot.tsx';
import { useTimeline } from '../timeline-context.ts';
import { Fact } from './Fact.tsx';

const rows: readonly { role: Role; happened: string; announced: string }[] = [
  { role: 'participant', happened: 'Took part', announced: 'To take part' },
  { role: 'speaker', happened: 'Spoke of it', announced: 'Spoke of it' },
  { role: 'mentioned', happened: 'Mentioned', announced: 'Mentioned' },
];

/** Who took part, who spoke about it, who is only mentioned. */
export function PeopleFacts({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimeline();
  return rows.map(({ role, ...names }) => {
    const parts = event.actors.filter((part) => part.role === role);
    if (parts.length === 0) return null;
    return (
      <Fact key={role} name={names[event.status]}>
        <ul className="flex flex-wrap gap-x-3.5">
          {parts.map(({ id }) => {
            const actor = timeline.actor(id);
            return (
              <li
                key={id}
                className={`inline-flex items-center gap-1.5 ${role === 'mentioned' ? 'text-muted' : ''}`}
              >
                <SideDot side={actor.side} />
                {actor.name}
              </li>
            );
          })}
        </ul>
      </Fact>
    );
  });
}
