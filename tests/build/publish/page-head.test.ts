import { expect, test } from 'vitest';
import { pageHead, siteAddress } from '../../../src/build/publish/page-head.ts';
import { published } from '../../explore/support/real-corpus.ts';

const contents = (tags: ReturnType<typeof pageHead>) =>
  Object.fromEntries(
    tags.flatMap(({ attrs }) => {
      const name = attrs?.property ?? attrs?.name ?? attrs?.rel;
      return typeof name === 'string' ? [[name, attrs?.content ?? attrs?.href]] : [];
    }),
  );

test('the page says its name, what it is, and where its picture is', () => {
  const tags = pageHead(published, null);
  expect(tags.find(({ tag }) => tag === 'title')?.children).toBe('UK–US contacts · Readout');
  expect(contents(tags)).toMatchObject({
    description:
      '27 events from 5 texts, September 2024 – March 2025: every event opens the very words it rests on, in the source that says them.',
    'og:title': 'UK–US contacts',
    'og:image': './picture.png',
    'og:image:width': '1200',
    'twitter:card': 'summary_large_image',
  });
  expect(contents(tags)).not.toHaveProperty('canonical');
});

test('a site with an address says it, and gives all others with it', () => {
  const tags = pageHead(published, 'https://example.org/timeline/');
  expect(contents(tags)).toMatchObject({
    canonical: 'https://example.org/timeline/',
    'og:url': 'https://example.org/timeline/',
    'og:image': 'https://example.org/timeline/picture.png',
  });
});

test('what the timeline is made from is said for machines, and no day beyond what its events say', () => {
  const script = pageHead(published, null).find(({ tag }) => tag === 'script');
  const data = JSON.parse(String(script?.children));
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    temporalCoverage: '2024-09-01/2025-03-31',
  });
  expect(data.isBasedOn).toHaveLength(published.sources.length);
  expect(data.hasPart).toHaveLength(published.events.length);
  for (const [index, { date, title }] of published.events.entries()) {
    const temporalCoverage = `${date.earliest}/${date.latest ?? '..'}`;
    expect(data.hasPart[index]).toMatchObject({ name: title, temporalCoverage });
  }
});

test('no word of a source ends an element of the head', () => {
  const hostile = '</title></script><script>alert(1)</script>';
  const events = published.events.map((event) => ({ ...event, title: hostile }));
  for (const { tag, children } of pageHead({ ...published, title: hostile, events }, null)) {
    if (children !== undefined) expect(children, tag).not.toMatch(/<\//);
  }
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a/b?c#d', 'https://example.org/a/b/'],
  ['', null],
  [undefined, null],
])('the address %s is read as %s', (given, address) => expect(siteAddress(given)).toBe(address));

test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])(
  '%s is refused with what an address looks like',
  (given) => {
    expect(() => siteAddress(given)).toThrow(
      `SITE_URL: “${given}” is no address of a site. Give it as https://example.org/timeline/.`,
    );
  },
);
