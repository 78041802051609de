import { CircleSlash } from 'lucide-react';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import { linkTo } from '../../explore/text/passage-link.ts';
import { withSource } from '../../explore/view.ts';
import type { Role, TimelineEvent } from '../../model/event.ts';
import { count, kindLabel } from '../../model/labels.ts';
import type { Quotation } from '../../model/span.ts';
import { useExplorer } from './explorer-context.ts';
import { Fact } from './Fact.tsx';
import { ActorName, IssueName } from './Names.tsx';
import { useTimeline } from './timeline-context.ts';
import { ViewLink } from './ViewLink.tsx';

const rows: readonly { role: Role; happened: string; announced: string }[] = [
  { role: 'participant', happened: 'Took part', announced: 'To take part' },
  { role: 'speaker', happened: 'Spoke of it', announced: 'Spoke of it' },
  { role: 'mentioned', happened: 'Mentioned', announced: 'Mentioned' },
];

/** Above an event that is open although the filters leave it out. */
export function FilteredOutNote() {
  return (
    <p className="my-2 rounded-md bg-soft px-3 py-2 text-sm">
      This event is outside the filters that are on.
    </p>
  );
}

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
            </span>
            {/* Outside what holds together, for the line may break here. */}
            {index < discussed.length - 1 && ' '}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** What a source says was not raised, with the words that say so, each leading to its place. */
export function NotDiscussedBox({ event }: { readonly event: TimelineEvent }) {
  const { view } = useExplorer();
  const timeline = useTimeline();
  const notDiscussed = issuesTreated(event, 'not-discussed');
  if (notDiscussed.length === 0) return null;
  return (
    <section
      aria-label="Explicitly not discussed"
      className="mt-4 flex gap-3 rounded-lg bg-soft px-4 py-3"
    >
      <CircleSlash size={17} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        <h3 className="text-[0.9375rem] font-semibold">
          {'Explicitly not discussed: '}
          {notDiscussed.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <IssueName id={id} />
            </span>
          ))}
        </h3>
        {wordsOfSilence(event).map(({ source, start, exact }) => (
          <p
            key={`${source} ${start}`}
            className="mt-0.5 font-serif text-[1.0625rem] leading-normal"
          >
            {`${exact} `}
            <ViewLink
              to={withSource({ ...view, event: event.id }, source, {
                passage: linkTo(start, exact),
              })}
              className="ml-1 font-sans text-[0.8125rem] whitespace-nowrap text-muted underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink"
              title={`Open the source at these words: ${timeline.source(source).title}`}
            >
              {timeline.source(source).publisher ?? timeline.source(source).kind}
            </ViewLink>
          </p>
        ))}
      </div>
    </section>
  );
}

/** The passages that say it; of two one of which holds the other, the longer says it all. */
function wordsOfSilence(event: TimelineEvent): readonly Quotation[] {
  const words = event.issues
    .filter(({ treatment }) => treatment === 'not-discussed')
    .map(({ evidence }) => evidence);
  return words.filter(
    (passage, at) =>
      !words.some(
        (other, place) =>
          other.exact.includes(passage.exact) && (other.exact !== passage.exact || place < at),
      ),
  );
}

/** Where it was and how long it took, as far as a source says. */
export function CircumstanceFacts({ event }: { readonly event: TimelineEvent }) {
  return (
    <>
      {event.place !== null && <Fact name="Where">{event.place}</Fact>}
      {event.duration !== null && <Fact name="How long">{event.duration}</Fact>}
    </>
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
