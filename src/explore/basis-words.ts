import type { Basis } from '../model/basis.ts';

/** How a date is known, as a reader would say it. */
export const basisWords: Record<Basis, string> = {
  stated: 'Stated',
  relative: 'Worked out',
  inferred: 'Inferred',
};
