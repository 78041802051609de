import type { IssueOptions } from '../../explore/facets.ts';
import { withPage } from '../../explore/view.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useViewAndShow } from '../view-context.ts';
import { Facet } from './Facet.tsx';
import { Option } from './Option.tsx';

/** Issues, each with the events that discussed it and, apart, those that explicitly did not. */
export function IssueFacet({ issues }: { readonly issues: readonly IssueOptions[] }) {
  const { view } = useViewAndShow();
  if (issues.length === 0) return null;
  return (
    <Facet title="Issues" lists={['discussed', 'notDiscussed']} size={issues.length} active>
      {(wanted) => (
        <>
          {issues
            .filter(({ issue }) => wanted(issue.label))
            .map(({ issue, discussed, notDiscussed }) => (
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
        </>
      )}
    </Facet>
  );
}
