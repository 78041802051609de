import type { Role } from '../../model/event.ts';

/** How far “filter by a person” reaches: each takes in what stands before it. */
export const reaches = ['took-part', 'spoke', 'mentioned'] as const;
export type Reach = (typeof reaches)[number];

/** The roles in which somebody counts as being in an event. */
export const rolesWithin: Readonly<Record<Reach, readonly Role[]>> = {
  'took-part': ['participant'],
  spoke: ['participant', 'speaker'],
  mentioned: ['participant', 'speaker', 'mentioned'],
};

/** Who counts as being in an event. */
export const reachWords: Readonly<Record<Reach, string>> = {
  'took-part': 'took part',
  spoke: 'took part or spoke',
  mentioned: 'is named at all',
};
