import type { Timeline } from '../../model/timeline.ts';
import type { Page } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

/** The parameter of a page is its kind. */
export const pageParameters = [
  'actor',
  'issue',
  'compare',
  'unsaid',
  'tour',
] as const satisfies readonly Page['kind'][];

export function writePage(page: Page | null): Parameters {
  return page === null ? [] : [[page.kind, pageValue(page)]];
}

function pageValue(page: Page): string {
  return page.kind === 'unsaid' ? 'all' : page.id;
}

/** One page at the most: the first that is asked for. */
export function readPage({ one, ignore }: AddressValues, timeline: Timeline): Page | null {
  const entries = {
    actor: timeline.actors,
    issue: timeline.issues,
    compare: timeline.events,
    tour: timeline.events,
  };
  const pages = pageParameters.flatMap((kind): Page | [] => {
    if (kind === 'unsaid') return one(kind, (value) => value === 'all') === null ? [] : { kind };
    const id = one(kind, (value) => entries[kind].some((entry) => entry.id === value));
    return id === null ? [] : { kind, id };
  });
  const [first, ...others] = pages;
  for (const page of others) ignore(page.kind, pageValue(page));
  return first ?? null;
}
