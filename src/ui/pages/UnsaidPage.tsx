import { useMemo } from 'react';
import { unsaidIn } from '../../explore/unsaid.ts';
import { IssueName } from '../parts/Names.tsx';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';
import { PageShell } from './PageShell.tsx';
import { UnsaidLines } from './UnsaidLines.tsx';

/** Silence as a fact: every issue of which a source says that it was not discussed. */
export function UnsaidPage() {
  const timeline = useTimeline();
  const unsaid = useMemo(() => unsaidIn(timeline), [timeline]);
  return (
    <PageShell eyebrow="Silence" title="Explicitly not discussed">
      <p className="mt-2 max-w-prose font-serif text-lg text-muted">
        What a source says was not raised. An issue that a source merely leaves out is not here.
      </p>
      {unsaid.map((entry) => (
        <section key={entry.issue.id} aria-label={entry.issue.label}>
          <h3 className="mt-7 flex items-baseline justify-between border-b border-rule pb-1.5 text-lg font-semibold">
            <IssueName id={entry.issue.id} />
            <span className="text-sm font-normal text-muted">
              {count(entry.events.length, 'event')}
            </span>
          </h3>
          <UnsaidLines entry={entry} />
        </section>
      ))}
      {unsaid.length === 0 && <p className="mt-6">No source of this timeline says such a thing.</p>}
    </PageShell>
  );
}
