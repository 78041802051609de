import type { ComparedIssue, SideAccounts } from '../../explore/accounts.ts';
import { AccountHead, IssueHead, SaidWords } from './ComparedParts.tsx';

type Props = {
  readonly groups: readonly SideAccounts[];
  readonly compared: readonly ComparedIssue[];
};

/** The same comparison where there is no room for columns: issue by issue, account below account. */
export function ComparedList({ groups, compared }: Props) {
  const accounts = groups.flatMap((group) => group.accounts);
  return compared.map((issue) => (
    <section key={`${issue.treatment} ${issue.id}`} className="mt-6 border-t border-rule pt-3">
      <h3>
        <IssueHead issue={issue} />
      </h3>
      <ul>
        {accounts.map((account) => (
          <li key={account.id} className="mt-3">
            <AccountHead account={account} />
            <SaidWords issue={issue} account={account} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
