import type { IsoDate } from '../../model/civil-date.ts';

/** The day it is where the reader is. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
