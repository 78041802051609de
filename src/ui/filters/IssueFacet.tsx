import type { IssueOptions } from '../../explore/facets.ts';
import { withPage } from '../../explore/view.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useViewAndShow } from '../view-context.ts';
import { Option } from './Option.tsx';

type Props = {
  readonly issues: readonly IssueOptions[];
};

/** Issues, each with the events that discussed it and, apart, those that explicitly did not. */
export function IssueFacet({ issues }: Props) {
  const { view } = useViewAndShow();
  if (issues.length === 0) return null;
  return (
    <section aria-label="Issues">
      <h2 className="eyebrow mb-1.5">Issues</h2>
      {issues.map(({ issue, discussed, notDiscussed }) => (
        <div key={issue.id}>
          {discussed === null ? (
            <p className="flex min-h-7 items-center py-0.5 pl-6.5 text-sm text-muted">
              {issue.label}
            </p>
          ) : (
            <Option option={discussed} />
          )}
          {notDiscussed !== null && <Option option={notDiscussed} unsaid />}
        </div>
      ))}
      {issues.some(({ notDiscussed }) => notDiscussed !== null) && (
        <p className="mt-1 pl-6.5 text-[0.8125rem]">
          <ViewLink
            to={withPage(view, { kind: 'unsaid' })}
            className="text-muted underline decoration-rule underline-offset-4 hover:text-ink"
          >
            All that was not discussed
          </ViewLink>
        </p>
      )}
    </section>
  );
}
