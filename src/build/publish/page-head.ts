import type { HtmlTagDescriptor } from 'vite';
import { periodInWords } from '../../model/date-labels.ts';
import { count } from '../../model/labels.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { pictureSize } from './picture.ts';

/** Where the picture for links is published, from the page. */
export const picturePath = 'picture.png';

/** So many events are named in the description that search engines read; it tells how many there are. */
const MAX_NAMED_EVENTS = 300;

/**
 * What search engines, feeds and messengers are told of the page: its name, what it is, where it
 * lives (where that is known), a picture, and what it is made from (ogp.me, schema.org).
 *
 * @param site the address that the page is published at, with its closing slash; null for unknown
 */
export function pageHead(
  timeline: PublishedTimeline,
  site: string | null,
): readonly HtmlTagDescriptor[] {
  const description = descriptionOf(timeline);
  const properties: readonly (readonly [string, string | number])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Readout'],
    ['og:title', timeline.title],
    ['og:description', description],
    ...(site === null ? [] : [['og:url', site] as const]),
    // Relative where the address is unknown: most readers of it take it so.
    ['og:image', `${site ?? './'}${picturePath}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', pictureSize.width],
    ['og:image:height', pictureSize.height],
    ['og:image:alt', `${timeline.title}: the events along their days, ${sizeOf(timeline)}`],
  ];
  return [
    { tag: 'title', children: escapeHtml(`${timeline.title} · Readout`) },
    { tag: 'meta', attrs: { name: 'description', content: description } },
    ...(site === null ? [] : [{ tag: 'link', attrs: { rel: 'canonical', href: site } }]),
    ...properties.map(([property, content]) => ({
      tag: 'meta',
      attrs: { property, content: String(content) },
    })),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // No text of a source can end the element or begin a comment in it.
      children: JSON.stringify(linkedData(timeline, site)).replaceAll('<', '\\u003c'),
    },
  ].map((tag) => ({ ...tag, injectTo: 'head' as const }));
}

/** @throws where the address cannot be one: not `https://host/path/`. */
export function siteAddress(configured: string | undefined): string | null {
  if (configured === undefined || configured === '') return null;
  const address = URL.canParse(configured) ? new URL(configured) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_URL: “${configured}” is no address of a site. Give it as https://example.org/timeline/.`,
    );
  }
  const { origin, pathname } = address;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

function sizeOf({ events, sources }: PublishedTimeline): string {
  return `${count(events.length, 'event')} from ${count(sources.length, 'text')}`;
}

function descriptionOf(timeline: PublishedTimeline): string {
  const { from, to } = timeline.window;
  const { standfirst } = timeline;
  const size = `${sizeOf(timeline)}, ${periodInWords(from, to)}: every event opens the very words it rests on, in the source that says them.`;
  return standfirst === undefined ? size : `${standfirst} ${size}`;
}

/** The timeline as a data set with its parts. Of an event only its days are said, as far as they are known. */
function linkedData(timeline: PublishedTimeline, site: string | null): unknown {
  const base = site ?? './';
  const { title, window, sources, events } = timeline;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: descriptionOf(timeline),
    ...(site === null ? {} : { url: site }),
    temporalCoverage: `${window.from}/${window.to}`,
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${base}data/timeline.json`,
      },
    ],
    isBasedOn: sources.map(({ title: name, publisher, published, rights, file }) => ({
      '@type': 'CreativeWork',
      name,
      ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
      ...(published === null ? {} : { datePublished: published.edtf }),
      copyrightNotice: rights,
      url: `${base}data/${file}`,
    })),
    hasPart: events.slice(0, MAX_NAMED_EVENTS).map(({ id, title: name, date }) => ({
      '@type': 'CreativeWork',
      name,
      url: `${base}?event=${encodeURIComponent(id)}`,
      temporalCoverage: `${date.earliest}/${date.latest ?? '..'}`,
    })),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
