import { MAX_IGNORED_VALUE_CODE_UNITS, MAX_IGNORED_VALUES_SHOWN } from '../../model/bounds.ts';
import { withHiddenShown } from '../../model/hidden-characters.ts';
import type { IgnoredValue } from './parameter.ts';

/**
 * What of an address was left out, in a line: `people “x”, issues “y” and 3 more`. Whoever sent the
 * address wrote names and values, so no more of them is shown than tells what is missing.
 */
export function ignoredInWords(ignored: readonly IgnoredValue[]): string {
  const shown = ignored
    .slice(0, MAX_IGNORED_VALUES_SHOWN)
    .map(({ parameter, value }) => `${shortened(parameter)} “${shortened(value)}”`);
  const more = ignored.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function shortened(value: string): string {
  const visible = withHiddenShown(value);
  if (visible.length <= MAX_IGNORED_VALUE_CODE_UNITS) return visible;
  // No half of a character that takes two code units.
  return `${visible.slice(0, MAX_IGNORED_VALUE_CODE_UNITS).replace(/[\ud800-\udbff]$/, '')}…`;
}
