import { useMemo } from 'react';
import { accountsBySide, compareIssues } from '../../explore/accounts.ts';
import { dateInWords } from '../../explore/date-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { narrowScreen, useMedia } from '../use-media.ts';
import { count } from '../words.ts';
import { ComparedList } from './ComparedList.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { PageShell } from './PageShell.tsx';

/** The accounts of an event side by side: which issues each names, in which words. */
export function ComparePage({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimeline();
  const narrow = useMedia(narrowScreen);
  const groups = useMemo(() => accountsBySide(event, timeline), [event, timeline]);
  const compared = useMemo(() => compareIssues(event, groups), [event, groups]);
  const accounts = groups.flatMap((group) => group.accounts);
  const Comparison = narrow ? ComparedList : ComparedTable;
  return (
    <PageShell eyebrow={`${count(accounts.length, 'account')}, side by side`} title={event.title}>
      <p className="mt-1 text-muted">{dateInWords(event.date)}</p>
      <p className="mt-3 max-w-prose font-serif text-lg">
        {inWords(compared.filter(({ onlyBy }) => onlyBy !== undefined).length, compared.length)}
      </p>
      <Comparison groups={groups} compared={compared} />
    </PageShell>
  );
}

function inWords(alone: number, all: number): string {
  if (all === 0) return 'None of the accounts names an issue.';
  const issues = count(all, 'issue');
  return alone === 0
    ? `The accounts name ${issues} between them, each of them on more than one side.`
    : `The accounts name ${issues} between them, ${alone} of them on one side only.`;
}
