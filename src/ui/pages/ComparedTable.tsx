import type { ComparedIssue, SideAccounts } from '../../explore/accounts.ts';
import { AccountHead, IssueHead, SaidWords } from './ComparedParts.tsx';

type Props = {
  readonly groups: readonly SideAccounts[];
  readonly compared: readonly ComparedIssue[];
};

/** A column for each account, a row for each issue. */
export function ComparedTable({ groups, compared }: Props) {
  const accounts = groups.flatMap((group) => group.accounts);
  return (
    <table className="mt-6 w-full table-fixed border-collapse text-left align-top">
      <thead>
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
                <SaidWords issue={issue} account={account} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
