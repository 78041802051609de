import type { HtmlTagDescriptor } from 'vite';
import type { Timeline } from '../../model/timeline.ts';
import { asPublished } from './timeline-schema.ts';

/**
 * Code units of JSON that the page itself carries at most. A small timeline is there with the
 * page, without a request of its own; a large one would keep the page from being drawn at all
 * until the last of it had come.
 */
const MAX_CARRIED_CODE_UNITS = 500_000;

/** Events that a timeline may have to be carried at all; of more the JSON is not even written. */
const MAX_CARRIED_EVENTS = 1000;

/**
 * What the page's head says of its timeline: the timeline itself, or where it is
 * (ui/app/load-timeline.ts reads it).
 */
export function timelineTag(timeline: Timeline): HtmlTagDescriptor {
  const json =
    timeline.events.length > MAX_CARRIED_EVENTS ? null : JSON.stringify(asPublished(timeline));
  if (json === null || json.length > MAX_CARRIED_CODE_UNITS) {
    const href = './data/timeline.json';
    const attrs = { id: 'timeline-data', rel: 'preload', as: 'fetch', crossorigin: true, href };
    return { tag: 'link', attrs, injectTo: 'head' };
  }
  return {
    tag: 'script',
    attrs: { id: 'timeline-data', type: 'application/json' },
    // No text of a source can end the element or begin a comment in it.
    children: json.replaceAll('<', '\\u003c'),
    injectTo: 'body',
  };
}
