import { Fragment, useMemo } from 'react';
import { modeWords, saidWords } from '../../explore/evidence/attribution.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { linkTo } from '../../explore/text/passage-link.ts';
import { withSource } from '../../explore/view.ts';
import {
  accountsBySide,
  type ComparedIssue,
  compareIssues,
  type EventAccount,
  type SideAccounts,
} from '../../model/accounts.ts';
import type { IssueId } from '../../model/actor.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { count, sourceKindLabel } from '../../model/labels.ts';
import { SpeakerName } from '../base/ExcerptWords.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { IssueName } from '../base/Names.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import { usePrinting } from '../base/use-printing.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { WholeEvent } from '../base/WholeEvent.tsx';
import { PageShell } from './PageShell.tsx';

/** The accounts of an event side by side: which issues each names, in which words. */
export function ComparePage({ id }: { readonly id: EventId }) {
  const event = findEvent(useTimeline(), id);
  if (event === undefined) return null;
  return <WholeEvent event={event}>{(whole) => <ComparedAccounts event={whole} />}</WholeEvent>;
}

function ComparedAccounts({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimeline();
  const printing = usePrinting();
  // A sheet of paper is narrow too.
  const narrow = useMedia(narrowScreen) || printing;
  const groups = useMemo(() => accountsBySide(event, timeline), [event, timeline]);
  const compared = useMemo(() => compareIssues(event, groups), [event, groups]);
  const accounts = groups.flatMap((group) => group.accounts);
  const Comparison = narrow ? ComparedList : ComparedTable;
  return (
    <PageShell eyebrow={`${count(accounts.length, 'account')}, side by side`} title={event.title}>
      <p className="mt-1 text-muted">{dateInWords(event.date)}</p>
      <p className="mt-3 max-w-prose font-serif text-lg">
        {inWords(compared)}
        <Contradictions compared={compared} />
      </p>
      <Comparison groups={groups} compared={compared} />
    </PageShell>
  );
}

/** Of issues, and not of rows: one that some say was raised and others not has two. */
function inWords(compared: readonly ComparedIssue[]): string {
  const all = issuesIn(compared).length;
  const alone = issuesIn(compared.filter(({ onlyBy }) => onlyBy !== undefined)).length;
  if (all === 0) return 'None of the accounts names an issue.';
  const issues = count(all, 'issue');
  return alone === 0
    ? `The accounts name ${issues} between them, each of them on more than one side.`
    : `The accounts name ${issues} between them, ${alone} of them on one side only.`;
}

function issuesIn(compared: readonly ComparedIssue[]): readonly IssueId[] {
  return [...new Set(compared.map(({ id }) => id))];
}

/** Says of which issues some accounts say that they were raised, and others that they were not. */
function Contradictions({ compared }: { readonly compared: readonly ComparedIssue[] }) {
  const both = issuesIn(compared).filter(
    (issue) => compared.filter(({ id }) => id === issue).length > 1,
  );
  if (both.length === 0) return null;
  return (
    <strong className="block font-semibold">
      {'They contradict each other on whether '}
      {both.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && (at === both.length - 1 ? ' and ' : ', ')}
          <IssueName id={id} />
        </Fragment>
      ))}
      {both.length === 1 ? ' was discussed.' : ' were discussed.'}
    </strong>
  );
}

type ComparedListProps = {
  readonly groups: readonly SideAccounts[];
  readonly compared: readonly ComparedIssue[];
};

/** The same comparison where there is no room for columns: issue by issue, account below account. */
function ComparedList({ groups, compared }: ComparedListProps) {
  const accounts = groups.flatMap((group) => group.accounts);
  return compared.map((issue) => (
    <section key={`${issue.treatment} ${issue.id}`} className="mt-6 border-t border-rule pt-3">
      <h3>
        <IssueHead issue={issue} />
      </h3>
      <ul>
        {[
          ...accounts.filter(({ id }) => issue.said.has(id)),
          ...accounts.filter((account) => saysOtherwise(issue, account)),
        ].map((account) => (
          <li key={account.id} className="mt-3 break-inside-avoid">
            <AccountHead account={account} />
            <WordsOnIssue issue={issue} account={account} />
          </li>
        ))}
      </ul>
      <NotNamed
        accounts={accounts.filter(
          (account) => !issue.said.has(account.id) && !saysOtherwise(issue, account),
        )}
      />
    </section>
  ));
}

/** The accounts that do not name an issue, folded: that they do not is a fact too. */
function NotNamed({ accounts }: { readonly accounts: readonly EventAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <details className="mt-3 text-sm text-muted">
      <summary className="rounded py-1">Not named in {count(accounts.length, 'account')}</summary>
      <ul>
        {accounts.map((account) => (
          <li key={account.id} className="mt-2">
            <AccountHead account={account} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type ComparedTableProps = {
  readonly groups: readonly SideAccounts[];
  readonly compared: readonly ComparedIssue[];
};

/** A column for each account, a row for each issue. */
function ComparedTable({ groups, compared }: ComparedTableProps) {
  const accounts = groups.flatMap((group) => group.accounts);
  return (
    <table className="mt-6 w-full table-fixed border-collapse text-left align-top">
      {/* Whose account it is stays in view beside the last of the issues. */}
      <thead className="sticky top-0 z-1 bg-paper shadow-[0_1px_0_var(--rule)]">
        <tr>
          <td className="w-44" />
          {groups.map(({ side, accounts: own }) => (
            <th
              key={side?.id ?? 'reporters'}
              scope="colgroup"
              colSpan={own.length}
              className="eyebrow px-2.5 pb-1"
            >
              {side?.label ?? 'Reporters'}
            </th>
          ))}
        </tr>
        <tr className="border-b border-rule align-top">
          <th scope="col" className="eyebrow py-2 pr-2.5">
            Issue
          </th>
          {accounts.map((account) => (
            <th key={account.id} scope="col" className="px-2.5 py-2">
              <AccountHead account={account} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((issue) => (
          <tr key={`${issue.treatment} ${issue.id}`} className="border-b border-rule align-top">
            <th scope="row" className="py-2.5 pr-2.5">
              <IssueHead issue={issue} />
            </th>
            {accounts.map((account) => (
              <td key={account.id} className="px-2.5 py-2.5 hyphens-auto">
                <WordsOnIssue issue={issue} account={account} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose account it is and where it stands. */
function AccountHead({ account }: { readonly account: EventAccount }) {
  const source = useTimeline().source(account.source);
  return (
    <>
      <span className="block font-semibold">
        {account.quotes[0] !== undefined && <SpeakerName excerpt={account.quotes[0].excerpt} />}
      </span>
      <span className="block text-[0.8125rem] font-normal text-muted">
        {source.publisher ?? sourceKindLabel(source.kind)}, {publicationInWords(source.published)}
      </span>
    </>
  );
}

/** An issue with what the comparison says of it. */
function IssueHead({ issue }: { readonly issue: ComparedIssue }) {
  const alone =
    issue.onlyBy === undefined
      ? null
      : issue.onlyBy === null
        ? 'named only by reporters'
        : `named only in the ${issue.onlyBy.label} account`;
  return (
    <>
      <span className="block font-semibold">
        <IssueName id={issue.id} />
      </span>
      {issue.treatment === 'not-discussed' && (
        <span className="block text-[0.8125rem] font-normal">explicitly not discussed</span>
      )}
      {alone !== null && (
        <span className="tag mt-1 inline-block font-normal whitespace-normal">{alone}</span>
      )}
    </>
  );
}

/** Whether an account says the opposite of this: that the issue was not raised, or that it was. */
function saysOtherwise(issue: ComparedIssue, account: EventAccount): boolean {
  return !issue.said.has(account.id) && account.issues.some(({ id }) => id === issue.id);
}

/** The words in which an account names an issue; that it does not is said too. */
function WordsOnIssue({
  issue,
  account,
}: {
  readonly issue: ComparedIssue;
  readonly account: EventAccount;
}) {
  const timeline = useTimeline();
  const said = issue.said.get(account.id);
  const { view } = useExplorer();
  if (said === undefined) {
    const otherwise = issue.treatment === 'discussed' ? 'says not discussed' : 'says discussed';
    return (
      <span className="text-sm text-muted">
        {saysOtherwise(issue, account) ? otherwise : 'not named'}
      </span>
    );
  }
  const look = issue.onlyBy === undefined ? '' : 'box-decoration-clone bg-mark px-0.5 text-ink';
  const excerpts = account.quotes.map(({ excerpt }) => excerpt);
  return said.map(({ evidence }) => {
    const { mode, text } = saidWords(evidence, excerpts, timeline);
    const { source, start, exact } = evidence;
    return (
      <p key={start} className="font-serif">
        <ViewLink
          to={withSource(view, source, { passage: linkTo(start, exact) })}
          className="underline decoration-transparent underline-offset-4 hover:decoration-edge focus-visible:decoration-edge"
          title="Read these words where they stand"
        >
          <span className={look}>{text}</span>
        </ViewLink>
        {mode !== null && mode !== 'own' && (
          <span className="ml-1.5 font-sans text-xs text-muted">{modeWords[mode].label}</span>
        )}
      </p>
    );
  });
}
