import type { BuildCost } from './build-site.ts';
import type { Frames } from './frames.ts';
import type { OtherFigures } from './measure-others.ts';
import type { ReadoutFigures, Waits } from './measure-readout.ts';

/** All that was measured at one size. */
export type SizeFigures = {
  readonly events: number;
  /** Null where it was not measured. */
  readonly build: BuildCost | null;
  readonly readout: ReadoutFigures;
  readonly visTimeline: OtherFigures;
  /** Null where it was not tried. */
  readonly timelineJs: OtherFigures | null;
  readonly notMeasured: readonly string[];
};

const NONE = '–';

/** A value that has a reading, or the sign of none. */
function cell<Value>(value: Value | null, reading: (value: Value) => string): string {
  return value === null ? NONE : reading(value);
}

const whole = (value: number) => String(Math.round(value));
const tenths = (value: number) => value.toFixed(1);
const grouped = (value: number) => Math.round(value).toLocaleString('en-GB');
const frames = ({ median, p95, worst, cpu }: Frames) =>
  `${[median, p95, worst].map(whole).join(' / ')} (${tenths(cpu)})`;
const waits = ({ median, worst }: Waits) => `${whole(median)} / ${whole(worst)}`;

/** The rows of the table: a measure each, read from the figures of a size. */
const rows: readonly (readonly [string, (figures: SizeFigures) => string])[] = [
  ['build, s', ({ build }) => cell(build, ({ seconds }) => tenths(seconds))],
  ['build, CPU s', ({ build }) => cell(build?.cpuSeconds ?? null, tenths)],
  ['build, peak MB', ({ build }) => cell(build?.peakMegabytes ?? null, grouped)],
  ...(
    [
      ['page', 'html'],
      ['script before chart', 'script'],
      ['chart', 'chart'],
      ['style', 'style'],
      ['fonts', 'fonts'],
      ['data', 'data'],
      ['in all', 'all'],
    ] as const
  ).map(
    ([name, part]) =>
      [
        `${name}, kB`,
        ({ readout }: SizeFigures) => cell(readout.transfer, (sums) => whole(sums[part])),
      ] as const,
  ),
  ['requests', ({ readout }) => cell(readout.transfer, ({ requests }) => whole(requests))],
  ['first row, ms', ({ readout }) => cell(readout.firstRow, whole)],
  ['first chart, ms', ({ readout }) => cell(readout.firstChart, whole)],
  ['– vis-timeline', ({ visTimeline }) => cell(visTimeline.firstChart, whole)],
  ['– TimelineJS3', ({ timelineJs }) => cell(timelineJs?.firstChart ?? null, whole)],
  ['pan, ms a frame', ({ readout }) => cell(readout.pan, frames)],
  ['– vis-timeline', ({ visTimeline }) => cell(visTimeline.pan, frames)],
  ['– TimelineJS3', ({ timelineJs }) => cell(timelineJs?.pan ?? null, frames)],
  ['zoom, ms a frame', ({ readout }) => cell(readout.zoom, frames)],
  ['– vis-timeline', ({ visTimeline }) => cell(visTimeline.zoom, frames)],
  ['filter, ms', ({ readout }) => cell(readout.filter, waits)],
  ['search, ms', ({ readout }) => cell(readout.search, waits)],
  ['first search, ms', ({ readout }) => cell(readout.firstSearch, waits)],
  ['open event, ms', ({ readout }) => cell(readout.openEvent, waits)],
  ['heap, MB', ({ readout }) => cell(readout.heap, tenths)],
  ['– vis-timeline', ({ visTimeline }) => cell(visTimeline.heap, tenths)],
  ['– TimelineJS3', ({ timelineJs }) => cell(timelineJs?.heap ?? null, tenths)],
  ['elements', ({ readout }) => cell(readout.elements, grouped)],
  ['– vis-timeline', ({ visTimeline }) => cell(visTimeline.elements, grouped)],
  ['– TimelineJS3', ({ timelineJs }) => cell(timelineJs?.elements ?? null, grouped)],
];

/** The figures as a table of Markdown, and what of them there is not. */
export function tableOf(sizes: readonly SizeFigures[]): string {
  const lines = [
    ['events', ...sizes.map(({ events }) => grouped(events))],
    ['---', ...sizes.map(() => '--:')],
    ...rows.map(([name, read]) => [name, ...sizes.map(read)]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const missing = sizes.flatMap(({ events, notMeasured }) =>
    notMeasured.map((what) => `Not measured at ${grouped(events)} events: ${what}.`),
  );
  return [...lines, ...(missing.length > 0 ? ['', ...missing] : [])].join('\n');
}
