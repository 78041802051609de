import { CircleSlash } from 'lucide-react';
import type { ReactNode } from 'react';
import { issuesTreated } from '../../explore/event-values.ts';
import { type Tally, tally } from '../../explore/profiles.ts';
import type { TimelineEvent, Treatment } from '../../model/event.ts';
import { IssueName } from '../parts/Names.tsx';

/** On what people dealt with each other: what was discussed and, apart, what explicitly was not. */
export function CellIssues({ events }: { readonly events: readonly TimelineEvent[] }) {
  const treated = (treatment: Treatment) =>
    tally(events, (event) => issuesTreated(event, treatment));
  const unsaid = treated('not-discussed');
  return (
    <dl className="mt-3 grid gap-x-3 gap-y-1.5 text-[0.9375rem] sm:grid-cols-[11.5rem_1fr]">
      <Line title="Discussed" tallies={treated('discussed')} />
      {unsaid.length > 0 && (
        <Line
          title="Explicitly not discussed"
          sign={<CircleSlash size={13} aria-hidden />}
          tallies={unsaid}
        />
      )}
    </dl>
  );
}

type LineProps = {
  readonly title: string;
  readonly sign?: ReactNode;
  readonly tallies: readonly Tally[];
};

function Line({ title, sign, tallies }: LineProps) {
  return (
    <>
      <dt className="inline-flex items-center gap-1.5 self-start pt-0.5 text-sm text-muted">
        {sign}
        {title}
      </dt>
      <dd>
        {tallies.length === 0 && 'No issue is named.'}
        {tallies.map(({ id, count }, index) => (
          <span key={id}>
            <IssueName id={id} /> <span className="text-sm text-muted tabular-nums">{count}</span>
            {index < tallies.length - 1 && ' · '}
          </span>
        ))}
      </dd>
    </>
  );
}
