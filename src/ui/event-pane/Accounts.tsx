import { BookOpenText, Columns2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { accountsBySide, onlySideOf } from '../../explore/evidence/accounts.ts';
import { attributionOf } from '../../explore/evidence/attribution.ts';
import { withPage } from '../../explore/view.ts';
import type { Side } from '../../model/actor.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import { ExcerptWords, SpeakerName } from '../base/ExcerptWords.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type AccountsProps = {
  readonly event: TimelineEvent;
  /** What can be done with one of its excerpts, by its place among them, from 0. */
  readonly quoteActions: (index: number) => ReactNode;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** What the sources say of an event: its quotes by the side that is speaking. */
export function Accounts({ event, quoteActions, onOpenSource }: AccountsProps) {
  const timeline = useTimeline();
  const { view } = useExplorer();
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
                excerpt={excerpt}
                actions={quoteActions(index)}
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

type QuoteBlockProps = {
  readonly excerpt: Excerpt;
  readonly actions: ReactNode;
  readonly onOpenSource: () => void;
};

/** The words of a source under who is speaking in them, how, and where they stand. */
function QuoteBlock({ excerpt, actions, onOpenSource }: QuoteBlockProps) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  const published = publicationInWords(source.published.edtf);
  return (
    <figure className="mt-3 border-t border-rule pt-3">
      <figcaption className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-muted">
        <span className="font-semibold text-ink">
          <SpeakerName excerpt={excerpt} />
        </span>
        <span>
          {attributionOf(excerpt, timeline).relation} a {source.kind} of {published}
          {source.publisher === null ? '' : `, ${source.publisher}`} · ¶{excerpt.paragraph} of{' '}
          {source.paragraphs}
        </span>
      </figcaption>
      <blockquote className="mt-1.5 font-serif text-lg leading-relaxed">
        {excerpt.prefix !== '' && <span className="text-muted">… </span>}
        <ExcerptWords
          excerpt={excerpt}
          as="mark"
          className="box-decoration-clone bg-mark px-0.5 text-ink"
        />
        {excerpt.suffix !== '' && <span className="text-muted"> …</span>}
      </blockquote>
      <button
        type="button"
        className="mt-1.5 inline-flex min-h-7 items-center gap-1.5 rounded text-[0.8125rem] text-muted underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink"
        aria-label={`Open the source at this quote: ${source.title}`}
        onClick={onOpenSource}
      >
        <BookOpenText size={15} aria-hidden /> Open the source
      </button>
      {actions}
    </figure>
  );
}
