import { CircleSlash } from 'lucide-react';
import { issuesTreated } from '../../explore/event-values.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { IssueName } from '../parts/Names.tsx';

/** What a source says was not raised, with the words that say so. */
export function UnsaidBox({ event }: { readonly event: TimelineEvent }) {
  const unsaid = issuesTreated(event, 'not-discussed');
  if (unsaid.length === 0) return null;
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
          {unsaid.map((id, index) => (
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
