import type { DateModifier } from './date-modifier.ts';
import { limitModifiers } from './limit-modifiers.ts';
import { shiftModifiers } from './shift-modifiers.ts';

/**
 * What may stand beside a date and change it, in order: the first of each side that fits is
 * taken, those before the date ahead of those after it.
 */
export const dateModifiers: readonly DateModifier[] = [...shiftModifiers, ...limitModifiers];
