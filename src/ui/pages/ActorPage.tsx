import { useMemo } from 'react';
import { actorProfile } from '../../explore/evidence/profiles.ts';
import { findSide } from '../../explore/store/lookup.ts';
import type { ActorId, Office } from '../../model/actor.ts';
import { plainDay } from '../../model/date-labels.ts';
import type { Role } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { EventLines } from '../base/EventLines.tsx';
import { ActorName, IssueName } from '../base/Names.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { PageShell, Tallies } from './PageShell.tsx';

const roleWords: Record<Role, string> = {
  participant: 'Took part',
  speaker: 'Spoke of it',
  mentioned: 'Mentioned',
};

/** A person or a body: offices over time, events by part taken, with whom and on what. */
export function ActorPage({ id }: { readonly id: ActorId }) {
  const timeline = useTimeline();
  const actor = timeline.actor(id);
  const profile = useMemo(() => actorProfile(id, timeline), [id, timeline]);
  const side = findSide(timeline, actor.side)?.label ?? '';
  return (
    <PageShell
      eyebrow={`${actor.kind === 'person' ? 'Person' : 'Body'} · ${side}`}
      title={actor.name}
    >
      {actor.offices.length > 0 && (
        <ul aria-label="Offices" className="mt-2 text-muted">
          {actor.offices.map((office) => (
            <li key={`${office.title} ${office.from}`}>
              {office.title}
              {heldInWords(office)}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-sm text-muted">
        Offices are from general knowledge, not from the sources.
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-6 sm:grid-cols-3">
        <Tallies
          title="With whom"
          tallies={profile.withWhom}
          name={(who) => <ActorName id={who} />}
        />
        <Tallies
          title="Discussed"
          tallies={profile.discussed}
          name={(on) => <IssueName id={on} />}
        />
        <Tallies
          title="Explicitly not discussed"
          tallies={profile.notDiscussed}
          name={(on) => <IssueName id={on} />}
        />
      </div>
      {profile.byRole.map(({ role, events }) => (
        <section key={role} aria-label={roleWords[role]}>
          <h3 className="eyebrow mt-8 border-b border-rule pb-1.5">
            {roleWords[role]}: {count(events.length, 'event')}
          </h3>
          <EventLines events={events} />
        </section>
      ))}
    </PageShell>
  );
}

/** `, from 5 July 2024 to 5 September 2025`; empty where neither end is known. */
function heldInWords({ from, to }: Office): string {
  const start = from === null ? '' : ` from ${plainDay(from)}`;
  const end = to === null ? '' : ` to ${plainDay(to)}`;
  return start + end === '' ? '' : `,${start}${end}`;
}
