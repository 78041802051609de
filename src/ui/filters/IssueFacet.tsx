import type { FacetOption, IssueOptions } from '../../explore/facets.ts';
import { Option } from './Option.tsx';

type Props = {
  readonly issues: readonly IssueOptions[];
  readonly onToggle: (option: FacetOption) => void;
};

/** Issues, each with the events that discussed it and, apart, those that explicitly did not. */
export function IssueFacet({ issues, onToggle }: Props) {
  if (issues.length === 0) return null;
  return (
    <section aria-label="Issues">
      <h3 className="eyebrow mb-1.5">Issues</h3>
      {issues.map(({ issue, discussed, notDiscussed }) => (
        <div key={issue.id}>
          {discussed === null ? (
            <p className="flex min-h-7 items-center py-0.5 pl-6.5 text-sm text-muted">
              {issue.label}
            </p>
          ) : (
            <Option option={discussed} onToggle={onToggle} />
          )}
          {notDiscussed !== null && <Option option={notDiscussed} onToggle={onToggle} unsaid />}
        </div>
      ))}
    </section>
  );
}
