import { count } from '../../model/labels.ts';
import type { ProposedPart } from '../../model/timeline.ts';
import { useTimeline } from '../base/timeline-context.ts';

const proposed: Readonly<Record<ProposedPart, readonly string[]>> = {
  timeline: ['title', 'period', 'sides'],
  actors: ['people', 'bodies'],
  issues: ['issues'],
};

/** Says that a timeline was read by machine and by nobody else; nothing of one with a reviewed event. */
export function MachineReadNotice() {
  const { machineRead, events, sources, sides, actors, issues } = useTimeline();
  const isUnreviewed = events.length > 0 && events.every(({ reviewed }) => !reviewed);
  if (machineRead === undefined && !isUnreviewed) return null;
  // Of what there is none, nothing was read.
  const isThere = (part: string) =>
    part === 'sides'
      ? sides.length > 1
      : part === 'issues'
        ? issues.length > 0
        : (part !== 'people' && part !== 'bodies') ||
          actors.some(({ kind }) => (kind === 'person') === (part === 'people'));
  const parts = [
    'events',
    ...(machineRead?.proposed ?? []).toReversed().flatMap((part) => proposed[part]),
  ].filter(isThere);
  const undated = sources.filter(({ published }) => published === null).length;
  const remarks = [
    ...(undated === 0 ? [] : [`${count(undated, 'text')} of unknown day`]),
    ...(machineRead === undefined || machineRead.doubtful === 0
      ? []
      : [`${count(machineRead.doubtful, 'doubtful event')} left out`]),
  ];
  return (
    <p className="mt-3 border-l-2 border-edge pl-3 text-sm text-muted text-pretty">
      <strong className="font-semibold text-ink">
        {isUnreviewed || events.length === 0
          ? 'Machine-read, not reviewed.'
          : 'Partly machine-read.'}
      </strong>
      {` ${inWords(parts)} were read from the texts by rules and may be wrong; `}
      the quotes are the texts’ own words{remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}.
    </p>
  );
}

/** `Events, issues and people` */
function inWords(parts: readonly string[]): string {
  const words =
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
