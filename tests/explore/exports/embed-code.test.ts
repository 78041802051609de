import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/explore/address/address.ts';
import { embedCode } from '../../../src/explore/exports/embed-code.ts';
import { openingView } from '../../../src/explore/view.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const page = 'https://example.org/readout/';

test('an iframe of the view, named, as wide as there is room, loaded when it is seen', () => {
  const view = { ...openingView, event: 'talks', folded: false };
  expect(embedCode(page, view, 'UK–US contacts')).toBe(
    '<iframe src="https://example.org/readout/?scale=true&amp;embed=1&amp;event=talks"' +
      ' title="UK–US contacts" width="100%" height="640" loading="lazy"' +
      ' allow="clipboard-write" style="border: 0"></iframe>',
  );
});

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** One empty iframe and what its attributes say, as a browser reads it; null for any other HTML. */
function readIframe(html: string): ReadonlyMap<string, string> | null {
  const whole = /^<iframe((?: [a-z]+="[^"<>]*")*)><\/iframe>$/.exec(html);
  if (whole === null) return null;
  const attributes = [...(whole[1] ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)];
  return new Map(
    attributes.map(([, name = '', value = '']) => [
      name,
      value.replace(/&(amp|lt|gt|quot|#39);/g, (_, entity: string) => named[entity] ?? ''),
    ]),
  );
}

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', 'amp;', 'a', ' onload=', '–') }),
);

test('whatever the title, it stays a title: nothing gets out of its attribute', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const read = readIframe(embedCode(page, openingView, title));
      expect(read?.get('title')).toBe(title);
      expect([...(read?.keys() ?? [])]).toEqual([
        'src',
        'title',
        'width',
        'height',
        'loading',
        'allow',
        'style',
      ]);
    }),
  );
});

test('the address in it opens the same view, embedded', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, fc.boolean(), (drawing, filter, folded) => {
      const timeline = drawTimeline(drawing);
      const event = timeline.events[0]?.id ?? null;
      // Only what the timeline has can be in a view of it.
      const asked = `?people=${filter.actors.join(',')}&issues=${filter.discussed.join(',')}`;
      const view = { ...readAddress(asked, timeline).view, folded, event };
      const src = readIframe(embedCode(page, view, 'As drawn'))?.get('src') ?? '';
      expect(src.startsWith(page)).toBe(true);
      const opened = readAddress(new URL(src).search, timeline);
      expect(opened).toEqual({ view: { ...view, embedded: true }, ignored: [] });
    }),
  );
});
