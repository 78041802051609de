import { createHash } from 'node:crypto';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { jsonChunks } from './json-chunks.ts';
import { asPublished } from './timeline-schema.ts';

const digests = new WeakMap<PublishedTimeline, string>();

/** Names the content of a timeline: the same for the same data, another for any other; 16 hexadecimal digits. */
export function contentDigest(timeline: PublishedTimeline): string {
  const before = digests.get(timeline);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  for (const chunk of jsonChunks(asPublished(timeline))) hash.update(chunk);
  const digest = hash.digest('hex').slice(0, 16);
  digests.set(timeline, digest);
  return digest;
}
