import { ArrowDown } from 'lucide-react';
import { type ReactNode, useId, useMemo, useRef } from 'react';
import { attributionOf, modeWords } from '../../explore/evidence/attribution.ts';
import { namedOnlyBy } from '../../explore/evidence/one-sided.ts';
import { withPage } from '../../explore/view.ts';
import {
  accountsBySide,
  type ComparedIssue,
  compareIssues,
  onlySideOf,
  type SideAccounts,
} from '../../model/accounts.ts';
import type { Side } from '../../model/actor.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { sourceKindLabel } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import { ExcerptPassage } from '../base/ExcerptWords.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { IssueName } from '../base/Names.tsx';
import { SideDot } from '../base/SideDot.tsx';
import { fillOf, sideColour } from '../base/side-colour.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import './accounts.css';

type AccountsProps = {
  readonly event: TimelineEvent;
  /** What can be done with one of its excerpts, by its place among them, from 0. */
  readonly quoteActions: (index: number) => ReactNode;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/**
 * What the sources say of an event: its quotes by the side that is speaking, the sides beside
 * each other where there is room, else under links that lead to each.
 */
export function Accounts({ event, quoteActions, onOpenSource }: AccountsProps) {
  const timeline = useTimeline();
  const groups = useMemo(() => accountsBySide(event, timeline), [event, timeline]);
  const compared = useMemo(() => compareIssues(event, groups), [event, groups]);
  const box = useRef<HTMLElement>(null);
  const only = onlySideOf(groups, timeline);
  const columns = groups.length === 1 ? '' : '@[34rem]:grid-cols-2';
  return (
    <section ref={box} aria-label="Accounts" className="@container mt-3">
      {groups.length > 1 && (
        <SideLinks
          groups={groups}
          onGo={(index) => showGroup(box.current?.querySelectorAll('[data-side]')[index])}
        />
      )}
      <div className={`grid items-start gap-x-8 gap-y-5 ${columns}`}>
        {groups.map((group) => (
          <SideColumn
            key={group.side?.id ?? 'reporters'}
            group={group}
            compared={compared}
            alone={only !== undefined}
          >
            {group.accounts.flatMap(({ quotes }) =>
              quotes.map(({ excerpt, index }) => (
                <QuoteBlock
                  key={index}
                  excerpt={excerpt}
                  compared={compared}
                  actions={quoteActions(index)}
                  onOpenSource={() => onOpenSource(excerpt.source, index)}
                />
              )),
            )}
          </SideColumn>
        ))}
      </div>
    </section>
  );
}

/** To the first quote of a side, which then has the focus. */
function showGroup(group: Element | undefined): void {
  const heading = group?.querySelector('h3');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

type SideLinksProps = {
  readonly groups: readonly SideAccounts[];
  readonly onGo: (index: number) => void;
};

/** Who speaks and how often, where the sides stand below each other. */
function SideLinks({ groups, onGo }: SideLinksProps) {
  const timeline = useTimeline();
  return (
    <nav aria-label="Accounts by side" className="mb-3 flex flex-wrap gap-2 @[34rem]:hidden">
      {groups.map(({ side, sides, accounts }, index) => (
        <button
          key={side?.id ?? 'reporters'}
          type="button"
          className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-soft px-3 text-sm font-semibold"
          onClick={() => onGo(index)}
        >
          {side !== null && <SideDot sides={sides} />}
          {headingOf(side, timeline.sides)}
          <span className="font-normal text-muted">{quotesIn(accounts)}</span>
          <ArrowDown size={13} aria-hidden className="text-muted" />
        </button>
      ))}
    </nav>
  );
}

function quotesIn(accounts: SideAccounts['accounts']): number {
  return accounts.reduce((sum, { quotes }) => sum + quotes.length, 0);
}

/** Where all are of one side, as in texts that nobody has sorted, its name would tell nothing. */
function headingOf(side: Side | null, sides: readonly Side[]): string {
  if (side === null) return 'Reporters';
  return sides.length < 2 ? 'Accounts' : side.label;
}

type SideColumnProps = {
  readonly group: SideAccounts;
  readonly compared: readonly ComparedIssue[];
  /** Whether no other side speaks of the event. */
  readonly alone: boolean;
  readonly children: ReactNode;
};

/** The quotes of one side under its name, and what it alone says. */
function SideColumn({ group, compared, alone, children }: SideColumnProps) {
  const { side, accounts } = group;
  const { sides } = useTimeline();
  const id = useId();
  const heading = headingOf(side, sides);
  const issues = namedOnlyBy(side, compared);
  const hues = group.sides.map((id) => sideColour(id, sides));
  const colour = fillOf(hues.length === 0 ? ['var(--edge)'] : hues);
  return (
    <section data-side={side?.id ?? ''} aria-labelledby={id}>
      <h3
        id={id}
        tabIndex={-1}
        className="flex scroll-mt-14 items-baseline gap-2 border-b-2 pb-1 text-sm font-semibold"
        style={{ borderImage: `${colour} 1` }}
      >
        {heading} <span className="font-normal text-muted">{quotesIn(accounts)}</span>
        {alone && (
          <span className="ml-auto text-[0.8125rem] font-normal text-muted">
            {side === null
              ? 'Known from reporters only.'
              : `Known from the ${side.label} side only.`}
          </span>
        )}
      </h3>
      {children}
      {issues.length > 0 && (
        <p className="mt-3 flex flex-wrap items-baseline gap-x-1 text-[0.8125rem] text-muted">
          <span aria-hidden className="mr-0.5 self-center inline-block h-4 w-2.5 bg-mark" />
          {side === null ? 'Named by reporters alone:' : `Named by the ${side.label} side alone:`}
          {issues.map((issue, at) => (
            <span key={issue} className="font-semibold text-ink">
              <IssueName id={issue} />
              {at < issues.length - 1 && ','}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

type QuoteBlockProps = {
  readonly excerpt: Excerpt;
  readonly compared: readonly ComparedIssue[];
  readonly actions: ReactNode;
  readonly onOpenSource: () => void;
};

/** The words of a source under who is speaking in them, how, and where they stand. */
function QuoteBlock({ excerpt, compared, actions, onOpenSource }: QuoteBlockProps) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const source = timeline.source(excerpt.source);
  const published = publicationInWords(source.published);
  const kind = sourceKindLabel(source.kind);
  const { label, passedOn } = modeWords[excerpt.mode];
  return (
    <figure className="quote mt-3">
      <figcaption className="flex items-baseline justify-between gap-x-3 text-[0.8125rem] leading-snug text-muted">
        <span>
          <span className="font-semibold text-ink">
            {excerpt.voice === null ? (
              attributionOf(excerpt, timeline).speaker
            ) : (
              <ViewLink
                to={withPage(view, { kind: 'actor', id: excerpt.voice })}
                // As high as a finger needs, and its line no higher for that.
                className="quiet-link -mb-1.5"
              >
                {timeline.actor(excerpt.voice).name}
              </ViewLink>
            )}
          </span>
          <span title={`${kind} of ${published}`}>
            {excerpt.mode === 'own' ? ' in ' : `, ${label} ${passedOn} `}
            {source.publisher ?? `a ${kind} of ${published}`}
          </span>
        </span>
        <button
          type="button"
          className="min-h-6 min-w-6 shrink-0 rounded text-right tabular-nums underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink"
          aria-label={`Open the source at this quote: ${source.title}, paragraph ${excerpt.paragraph} of ${source.paragraphs}`}
          title={`${source.title}, paragraph ${excerpt.paragraph} of ${source.paragraphs}`}
          onClick={onOpenSource}
        >
          ¶{excerpt.paragraph}
        </button>
      </figcaption>
      <blockquote className="mt-0.5 font-serif text-[1.0625rem] leading-normal">
        <ExcerptPassage excerpt={excerpt} compared={compared} />
      </blockquote>
      <div className="quote-actions">{actions}</div>
    </figure>
  );
}
