import { expect, test } from 'vitest';
import { timelineTag } from '../../../src/build/publish/timeline-tag.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { published } from '../../explore/support/real-corpus.ts';

test('a small timeline is carried by the page, and no text of it can end its element', () => {
  const hostile = '</script><script>alert(1)</script><!--<script>';
  const timeline: PublishedTimeline = { ...published, title: hostile };
  const { tag, children } = timelineTag(timeline);
  expect(tag).toBe('script');
  expect(children).not.toContain('<');
  expect(JSON.parse(String(children))).toEqual(timeline);
});

test.each([
  ['of more events than are carried', 1001, ''],
  ['of longer words than are carried', 400, 'long '.repeat(400)],
])('a timeline %s is where the page says', (_, count, words) => {
  const [event] = published.events;
  if (event === undefined) throw new Error('The corpus has no event.');
  const events = Array.from({ length: count }, () => ({ ...event, title: words || event.title }));
  const { tag, attrs, children } = timelineTag({ ...published, events });
  expect({ tag, children }).toEqual({ tag: 'link', children: undefined });
  expect(attrs).toMatchObject({
    rel: 'preload',
    as: 'fetch',
    href: expect.stringMatching(/^\.\/data\/[0-9a-f]{16}\/index\.json$/),
  });
});
