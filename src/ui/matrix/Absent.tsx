import type { EventMatrix } from '../../explore/matrix/event-matrix.ts';
import { ActorName, IssueName } from '../parts/Names.tsx';

/** Who and what the timeline has, but none of these events: named, not left out. */
export function Absent({ absent }: { readonly absent: EventMatrix['absent'] }) {
  const { rows, columns } = absent;
  return (
    <dl className="mt-3 grid gap-x-3 gap-y-1 text-sm text-muted sm:grid-cols-[11rem_1fr]">
      {rows.length > 0 && (
        <>
          <dt>In none of these events</dt>
          <dd className="flex flex-wrap gap-x-3">
            {rows.map((id) => (
              <ActorName key={id} id={id} />
            ))}
          </dd>
        </>
      )}
      {columns.length > 0 && (
        <>
          <dt>Named in none of them</dt>
          <dd className="flex flex-wrap gap-x-3">
            {columns.map((id) => (
              <IssueName key={id} id={id} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
