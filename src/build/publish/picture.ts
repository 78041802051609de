import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { sidesOf } from '../../model/actor.ts';
import { dayNumber, type IsoDate } from '../../model/civil-date.ts';
import { monthNames, periodInWords } from '../../model/date-labels.ts';
import { actingParts, type TimelineEvent } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { pictureFonts } from '../fonts/page-fonts.ts';

/** The size that Open Graph's readers show whole (ogp.me, and the networks' own guides). */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The light theme of ui/app/style.css. */
const colours = {
  paper: '#faf7f1',
  card: '#fffdf9',
  ink: '#1d1a16',
  muted: '#6a6358',
  rule: '#e3dccf',
  sides: ['#1e4d8c', '#a3352a'],
  others: '#5c6650',
} as const;

const MARGIN_PX = 72;
const AXIS_Y_PX = 506;
/** Above it the marks may reach. */
const CHART_TOP_PX = 268;
const BUCKETS = 44;
const chartWidth = pictureSize.width - 2 * MARGIN_PX;
const bucketWidth = chartWidth / BUCKETS;

/**
 * A timeline as a picture for links to it, as PNG: its name, its size, and its events along its
 * window, each as a dot in the colour of its sides where there is room for that, else as columns.
 */
export async function pictureOf(
  timeline: PublishedTimeline,
  fontsFolder: string,
): Promise<Uint8Array> {
  for (const { file, family } of pictureFonts) {
    GlobalFonts.register(readFileSync(join(fontsFolder, file)), family);
  }
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, pictureSize.width, pictureSize.height);
  drawWords(context, timeline);
  drawAxis(context, timeline);
  drawEvents(context, timeline);
  return canvas.encode('png');
}

function drawWords(context: SKRSContext2D, timeline: PublishedTimeline): void {
  const { title, window, events, sources } = timeline;
  context.fillStyle = colours.ink;
  context.textBaseline = 'alphabetic';
  context.font = '34px Newsreader';
  context.fillText('Readout', MARGIN_PX, 92);
  context.fillStyle = colours.muted;
  context.font = '26px Newsreader Regular';
  context.textAlign = 'right';
  context.fillText('a timeline that shows its sources', pictureSize.width - MARGIN_PX, 92);
  context.textAlign = 'left';
  context.fillStyle = colours.rule;
  context.fillRect(MARGIN_PX, 114, chartWidth, 2);
  context.fillStyle = colours.ink;
  context.font = '68px Newsreader';
  context.fillText(fitted(context, title), MARGIN_PX, 196);
  context.fillStyle = colours.muted;
  context.font = '30px Newsreader Regular';
  const size = `${count(sources.length, 'text')}, ${count(events.length, 'event')}, every word shown`;
  context.fillText(
    fitted(context, `${periodInWords(window.from, window.to)}: ${size}`),
    MARGIN_PX,
    244,
  );
}

/** A line that stays within the margins, cut with an ellipsis where it is longer. */
function fitted(context: SKRSContext2D, text: string): string {
  if (context.measureText(text).width <= chartWidth) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && context.measureText(`${characters.join('')}…`).width > chartWidth)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Months that an axis may be divided into; a label has its room. */
const axisSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000] as const;
const MIN_LABEL_PX = 112;
const DAYS_OF_MONTH = 30.44;

/** Months where they have room for their names, else years. */
function drawAxis(context: SKRSContext2D, timeline: PublishedTimeline): void {
  context.fillStyle = colours.muted;
  context.fillRect(MARGIN_PX, AXIS_Y_PX, chartWidth, 2);
  context.font = '22px Inter';
  const { from, to } = timeline.window;
  const months = (dayNumber(to) - dayNumber(from) + 1) / DAYS_OF_MONTH;
  const fits = (step: number) => (chartWidth * step) / months >= MIN_LABEL_PX;
  const step = axisSteps.find(fits) ?? axisSteps[axisSteps.length - 1] ?? 1;
  const first = monthIndex(from);
  for (let at = Math.ceil(first / step) * step; at <= monthIndex(to); at += step) {
    const [year, month] = [Math.floor(at / 12), at % 12];
    const day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
    if (day < from) continue;
    const x = xOf(timeline, day);
    const name = monthNames[month]?.slice(0, 3);
    const isNamed = step < 12 && (month === 0 || at - step < first);
    const label = step >= 12 ? String(year) : isNamed ? `${name} ${year}` : `${name}`;
    context.fillRect(x, AXIS_Y_PX, 2, 10);
    if (x + context.measureText(label).width > pictureSize.width - MARGIN_PX) continue;
    context.fillText(label, x, AXIS_Y_PX + 36);
  }
}

/** Months since the year 0. */
function monthIndex(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Where a day stands; days out of the window stand beyond its ends. */
function xOf({ window }: PublishedTimeline, day: IsoDate): number {
  const first = dayNumber(window.from);
  const days = dayNumber(window.to) - first + 1;
  return MARGIN_PX + ((dayNumber(day) - first) / days) * chartWidth;
}

function drawEvents(context: SKRSContext2D, timeline: PublishedTimeline): void {
  const buckets = bucketsOf(timeline);
  const most = Math.max(...buckets.map((events) => events.length), 1);
  const room = AXIS_Y_PX - 8 - CHART_TOP_PX;
  const step = Math.min(bucketWidth, room / most);
  for (const [index, events] of buckets.entries()) {
    const centre = MARGIN_PX + (index + 0.5) * bucketWidth;
    if (step < 12) {
      const height = (events.length / most) * room;
      context.fillStyle = colours.ink;
      if (height > 0)
        context.fillRect(
          centre - bucketWidth / 2 + 2,
          AXIS_Y_PX - 6 - height,
          bucketWidth - 4,
          height,
        );
      continue;
    }
    for (const [row, event] of events.entries()) {
      drawDot(
        context,
        centre,
        AXIS_Y_PX - 8 - (row + 0.5) * step,
        step * 0.4,
        coloursOf(event, timeline),
      );
    }
  }
}

/** The events of the window, by the stretch in which the middle of their days lies. */
function bucketsOf(timeline: PublishedTimeline): readonly (readonly TimelineEvent[])[] {
  const buckets: TimelineEvent[][] = Array.from({ length: BUCKETS }, () => []);
  for (const event of timeline.events) {
    const { earliest, latest } = event.date;
    const x = (xOf(timeline, earliest) + xOf(timeline, latest ?? earliest)) / 2;
    buckets[Math.floor((x - MARGIN_PX) / bucketWidth)]?.push(event);
  }
  return buckets;
}

/** The colours of the sides that acted, two at the most. */
function coloursOf(event: TimelineEvent, { actors, sides }: PublishedTimeline): readonly string[] {
  const acting = new Set(actingParts(event.actors).map(({ id }) => id));
  const present = new Set(actors.filter(({ id }) => acting.has(id)).flatMap(sidesOf));
  const found = sides.flatMap(({ id }, index) =>
    present.has(id) ? [colours.sides[index] ?? colours.others] : [],
  );
  return found.length === 0 ? [colours.others] : found.slice(0, 2);
}

function drawDot(
  context: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  [left = colours.muted, right = left]: readonly string[],
): void {
  for (const [colour, from] of [
    [left, Math.PI / 2],
    [right, -Math.PI / 2],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, radius, from, from + Math.PI);
    context.fill();
  }
}
