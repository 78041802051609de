import { useMemo } from 'react';
import { notDiscussedIn } from '../../explore/evidence/not-discussed.ts';
import { issueProfile } from '../../explore/evidence/profiles.ts';
import { withPage } from '../../explore/view.ts';
import type { IssueId } from '../../model/actor.ts';
import { count } from '../../model/labels.ts';
import { EventLines } from '../base/EventLines.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { ActorName } from '../base/Names.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { NotDiscussedLines } from './NotDiscussedPage.tsx';
import { PageShell, Tallies } from './PageShell.tsx';

/** An issue: the events that discussed it and, apart, those that explicitly did not. */
export function IssuePage({ id }: { readonly id: IssueId }) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const profile = useMemo(() => issueProfile(id, timeline), [id, timeline]);
  const notDiscussed = useMemo(
    () => notDiscussedIn(timeline).filter((entry) => entry.issue.id === id),
    [id, timeline],
  );
  return (
    <PageShell eyebrow="Issue" title={timeline.issue(id).label}>
      <div className="mt-6 grid gap-6 sm:grid-cols-3">
        <Tallies title="By whom" tallies={profile.byWhom} name={(who) => <ActorName id={who} />} />
      </div>
      <h3 className="eyebrow mt-8 border-b border-rule pb-1.5">
        Discussed: {count(profile.discussed.length, 'event')}
      </h3>
      <EventLines events={profile.discussed} />
      <h3 className="eyebrow mt-8 border-b border-rule pb-1.5">
        Explicitly not discussed: {count(profile.notDiscussed.length, 'event')}
      </h3>
      {notDiscussed.map((entry) => (
        <NotDiscussedLines key={entry.issue.id} entry={entry} />
      ))}
      <p className="mt-4 text-sm">
        <ViewLink to={withPage(view, { kind: 'not-discussed' })}>
          Everything that was explicitly not discussed
        </ViewLink>
      </p>
    </PageShell>
  );
}
