import type { HtmlTagDescriptor } from 'vite';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { indexPath } from '../../model/timeline-index.ts';
import { contentDigest } from './content-digest.ts';
import { asPublished } from './timeline-schema.ts';

/**
 * Code units of JSON that the page itself carries at most. A small timeline is there with the
 * page, without a request of its own; a large one would keep the page from being drawn at all
 * until the last of it had come.
 */
const MAX_CARRIED_CODE_UNITS = 500_000;

/** Events that a timeline may have to be carried at all; of more the JSON is not even written. */
const MAX_CARRIED_EVENTS = 1000;

/** The timeline as JSON, where it is so small that the page carries it; else null. */
export function carriedTimeline(timeline: PublishedTimeline): string | null {
  if (timeline.events.length > MAX_CARRIED_EVENTS) return null;
  const json = JSON.stringify(asPublished(timeline));
  return json.length > MAX_CARRIED_CODE_UNITS ? null : json;
}

/**
 * What the page's head says of its timeline: the timeline itself, or where its index is
 * (ui/app/load-timeline.ts reads it).
 */
export function timelineTag(timeline: PublishedTimeline): HtmlTagDescriptor {
  const json = carriedTimeline(timeline);
  if (json === null) {
    const href = `./${indexPath(contentDigest(timeline))}`;
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
