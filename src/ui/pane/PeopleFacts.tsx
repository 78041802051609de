import type { Role, TimelineEvent } from '../../model/event.ts';
import { ActorName } from '../parts/Names.tsx';
import { Fact } from './Fact.tsx';

const rows: readonly { role: Role; happened: string; announced: string }[] = [
  { role: 'participant', happened: 'Took part', announced: 'To take part' },
  { role: 'speaker', happened: 'Spoke of it', announced: 'Spoke of it' },
  { role: 'mentioned', happened: 'Mentioned', announced: 'Mentioned' },
];

/** Who took part, who spoke about it, who is only mentioned. */
export function PeopleFacts({ event }: { readonly event: TimelineEvent }) {
  return rows.map(({ role, ...names }) => {
    const parts = event.actors.filter((part) => part.role === role);
    if (parts.length === 0) return null;
    return (
      <Fact key={role} name={names[event.status]}>
        <ul className="flex flex-wrap gap-x-3.5">
          {parts.map(({ id }) => (
            <li key={id} className={role === 'mentioned' ? 'text-muted' : ''}>
              <ActorName id={id} />
            </li>
          ))}
        </ul>
      </Fact>
    );
  });
}
