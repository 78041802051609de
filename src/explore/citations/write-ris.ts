import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { Citation } from './citation.ts';

/** RIS, a record a work. */
export function writeRis(citation: Citation): string {
  const records = new Cite(citation.map(({ item }) => item)).format('ris');
  return `${records.trim()}\n`;
}
