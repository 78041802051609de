import { Columns2 } from 'lucide-react';
import { useMemo } from 'react';
import { accountsBySide, onlySideOf } from '../../explore/accounts.ts';
import { withPage } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Side } from '../../model/register.ts';
import type { SourceId } from '../../model/span.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { count } from '../words.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

type Props = {
  readonly event: TimelineEvent;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** What the sources say of an event: its quotes by the side that is speaking. */
export function Accounts({ event, onOpenSource }: Props) {
  const timeline = useTimeline();
  const { view } = useViewAndShow();
  const groups = useMemo(() => accountsBySide(event, timeline), [event, timeline]);
  const accounts = groups.reduce((sum, group) => sum + group.accounts.length, 0);
  const only = onlySideOf(groups);
  return (
    <section aria-label="Accounts" className="mt-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="eyebrow">{count(accounts, 'account')}</h3>
        {accounts > 1 && (
          <ViewLink
            to={withPage(view, { kind: 'compare', id: event.id })}
            className="control min-h-8"
          >
            <Columns2 size={15} aria-hidden /> Compare accounts
          </ViewLink>
        )}
      </div>
      {only !== undefined && (
        <p className="mt-1 text-sm text-muted">
          {only === null
            ? 'Known from reporters only.'
            : `Known from the ${sideInWords(only)} only.`}
        </p>
      )}
      {groups.map(({ side, accounts: own }) => (
        <section key={side?.id ?? 'reporters'} aria-label={headingOf(side)}>
          {groups.length > 1 && (
            <h4 className="mt-4 text-[0.8125rem] font-semibold text-muted">{headingOf(side)}</h4>
          )}
          {own.flatMap(({ quotes }) =>
            quotes.map(({ excerpt, index }) => (
              <QuoteBlock
                key={index}
                event={event}
                excerpt={excerpt}
                index={index}
                onOpenSource={() => onOpenSource(excerpt.source, index)}
              />
            )),
          )}
        </section>
      ))}
    </section>
  );
}

function headingOf(side: Side | null): string {
  return side === null ? 'Reporters' : side.label;
}

function sideInWords(side: Side): string {
  return `${side.label} side`;
}
