import { CircleSlash } from 'lucide-react';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import type { Role, TimelineEvent } from '../../model/event.ts';
import { count, kindLabel } from '../../model/labels.ts';
import { Fact } from './Fact.tsx';
import { ActorName, IssueName } from './Names.tsx';

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

/** What was discussed; for an announced event, what is said to be on its agenda. */
export function IssueFacts({ event }: { readonly event: TimelineEvent }) {
  const discussed = issuesTreated(event, 'discussed');
  if (discussed.length === 0) return null;
  return (
    <Fact name={event.status === 'announced' ? 'On the agenda' : 'Discussed'}>
      <ul>
        {discussed.map((id, index) => (
          <li key={id} className="inline">
            <span className="whitespace-nowrap">
              <IssueName id={id} />
              {index < discussed.length - 1 && ' ·'}
            </span>{' '}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** What a source says was not raised, with the words that say so. */
export function NotDiscussedBox({ event }: { readonly event: TimelineEvent }) {
  const notDiscussed = issuesTreated(event, 'not-discussed');
  if (notDiscussed.length === 0) return null;
  const words = event.issues
    .filter(({ treatment }) => treatment === 'not-discussed')
    .map(({ evidence }) => evidence.exact);
  // Of two passages one of which holds the other, the longer says it all.
  const said = [...new Set(words)].filter(
    (text) => !words.some((other) => other !== text && other.includes(text)),
  );
  return (
    <section
      aria-label="Explicitly not discussed"
      className="mt-4 flex gap-2.5 rounded-lg border border-rule px-3.5 py-3"
    >
      <CircleSlash size={16} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="text-[0.9375rem]">
        <p>
          <strong className="font-semibold">Explicitly not discussed</strong>{' '}
          {notDiscussed.map((id, index) => (
            <span key={id}>
              {index > 0 && '\u00a0· '}
              <IssueName id={id} />
            </span>
          ))}
        </p>
        {said.map((text) => (
          <p key={text} className="mt-1 font-serif text-muted">
            “{text}”
          </p>
        ))}
      </div>
    </section>
  );
}

/** What sort of event it is, in a line: `Call · 45-minute · reported by 2 sources`. */
export function eyebrowOf(event: TimelineEvent): string {
  const sources = new Set(event.excerpts.map(({ source }) => source)).size;
  return [
    kindLabel(event.kind),
    event.place,
    event.duration,
    event.status === 'announced' ? 'announced, not reported as having happened' : null,
    event.background ? 'background' : null,
    `reported by ${count(sources, 'source')}`,
    event.reviewed ? null : 'machine-read, not yet reviewed',
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
