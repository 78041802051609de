import { kindWords } from '../../explore/facet-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { count } from '../words.ts';

/** What sort of event it is, in a line: `Call · 45-minute · reported by 2 sources`. */
export function eyebrowOf(event: TimelineEvent): string {
  const sources = new Set(event.excerpts.map(({ source }) => source)).size;
  return [
    kindWords[event.kind],
    event.place,
    event.duration,
    event.status === 'announced' ? 'announced, not reported as having happened' : null,
    event.background ? 'background' : null,
    `reported by ${count(sources, 'source')}`,
    event.reviewed ? null : 'machine-read, not yet reviewed',
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
