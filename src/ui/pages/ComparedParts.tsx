import type { Account, ComparedIssue } from '../../explore/accounts.ts';
import { publicationInWords } from '../../explore/date-words.ts';
import { ActorName, IssueName } from '../parts/Names.tsx';
import { useTimeline } from '../timeline-context.ts';

/** Whose account it is and where it stands. */
export function AccountHead({ account }: { readonly account: Account }) {
  const source = useTimeline().source(account.source);
  return (
    <>
      <span className="block font-semibold">
        {account.voice === null ? 'The reporter' : <ActorName id={account.voice} />}
      </span>
      <span className="block text-[0.8125rem] font-normal text-muted">
        {source.publisher ?? source.kind}, {publicationInWords(source.published.edtf)}
      </span>
    </>
  );
}

/** An issue with what the comparison says of it. */
export function IssueHead({ issue }: { readonly issue: ComparedIssue }) {
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

/** The words in which an account names an issue; that it does not is said too. */
export function SaidWords({
  issue,
  account,
}: {
  readonly issue: ComparedIssue;
  readonly account: Account;
}) {
  const said = issue.said.get(account.id);
  if (said === undefined) return <span className="text-sm text-muted">not named</span>;
  return said.map(({ evidence }) => (
    <p key={evidence.start} className="font-serif">
      <mark className="box-decoration-clone bg-mark px-0.5 text-ink">{evidence.exact}</mark>
    </p>
  ));
}
