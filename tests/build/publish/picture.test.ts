import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { cacheFolder, writePageFonts } from '../../../src/build/fonts/page-fonts.ts';
import { pictureOf, pictureSize } from '../../../src/build/publish/picture.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { published } from '../../explore/support/real-corpus.ts';

const { width, height } = pictureSize;

/** How many pixels have each colour, as `r,g,b`, in a part of the picture. */
async function coloursIn(timeline: PublishedTimeline, top: number, bottom: number) {
  const png = await pictureOf(timeline, await writePageFonts(cacheFolder));
  const image = await loadImage(Buffer.from(png));
  expect({ width: image.width, height: image.height }).toEqual({ width, height });
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, top, width, bottom - top);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

const blue = '30,77,140';
const red = '163,53,42';
const ink = '29,26,22';

test('each event is a dot in the colours of its sides', async () => {
  const counts = await coloursIn(published, 260, 500);
  expect(counts.get(blue)).toBeGreaterThan(1000);
  expect(counts.get(red)).toBeGreaterThan(1000);
  const fewer = await coloursIn({ ...published, events: published.events.slice(0, 8) }, 260, 500);
  expect(fewer.get(blue) ?? 0).toBeLessThan(counts.get(blue) ?? 0);
});

test('many events are columns, and none reaches into the words', async () => {
  const events = Array.from({ length: 200 }, () => published.events).flat();
  const counts = await coloursIn({ ...published, events }, 268, 500);
  expect(counts.get(blue)).toBeUndefined();
  expect(counts.get(ink)).toBeGreaterThan(1000);
  const words = await coloursIn({ ...published, events, title: ' ' }, 120, 200);
  expect(words.get(ink)).toBeUndefined();
});

test('a timeline without events, and one whose name is longer than the picture is wide, have one too', async () => {
  const bare: PublishedTimeline = { ...published, events: [], title: 'Contacts '.repeat(40) };
  const counts = await coloursIn(bare, 0, height);
  // Nothing but paper at the right edge.
  expect(counts.get(ink)).toBeGreaterThan(1000);
});
