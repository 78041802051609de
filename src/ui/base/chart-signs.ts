import type { SpanForm } from '../../explore/chart/event-span.ts';

/** What the chart draws of an event as its date is known, or of several together. */
export type ChartForm = SpanForm | 'column' | 'spells';

/** What an event's sign says besides its date. */
export type ChartState = 'announced' | 'background' | 'unreviewed';

/** How much of its colour a sign has along its length: places from 0 to 1, and alphas. */
export type AlphaStops = readonly (readonly [at: number, alpha: number])[];

/** What of a timeline or a chart is explained only where there is some. */
type SignsPresent = {
  readonly openEnds: boolean;
  readonly drafts: boolean;
  /** Several events drawn together. */
  readonly groups: boolean;
};

/** A sign of the chart, as its elements, its canvas and the legend draw it. */
export type ChartSign = {
  /** The class that chart-signs.css draws it by. */
  readonly look: string;
  /** What the legend says of it. */
  readonly means: string;
  /** The form on which the legend shows it: its own, or that of a day. */
  readonly form: ChartForm;
  /** Whether the legend explains it. */
  readonly isExplained: (present: SignsPresent) => boolean;
  /** Where its ends are soft; null where they are hard. */
  readonly alphas: AlphaStops | null;
  /** From 0 to 1, of the sign as a whole. */
  readonly opacity: number;
};

/** Somewhere within these days: no hard ends. */
const softEnds: AlphaStops = [
  [0, 0.2],
  [0.42, 1],
  [0.58, 1],
  [1, 0.2],
];

const fading: AlphaStops = [
  [0, 1],
  [0.2, 1],
  [1, 0],
];

const plain = { alphas: null, opacity: 1, isExplained: () => true };
const ofGroups = { ...plain, isExplained: ({ groups }: SignsPresent) => groups };

/** Every sign of the chart, in the order of the legend. */
export const chartSigns: Readonly<Record<ChartForm | ChartState, ChartSign>> = {
  day: { ...plain, look: 'event-day', means: 'that day', form: 'day' },
  lasting: { ...plain, look: 'event-lasting', means: 'these days', form: 'lasting' },
  within: {
    ...plain,
    look: 'event-within',
    means: 'some day within',
    form: 'within',
    alphas: softEnds,
  },
  open: {
    ...plain,
    look: 'event-open',
    means: 'that day or later',
    form: 'open',
    alphas: fading,
    isExplained: ({ openEnds }) => openEnds,
  },
  announced: { ...plain, look: 'event-announced', means: 'announced', form: 'day' },
  background: {
    ...plain,
    look: 'event-background',
    means: 'background',
    form: 'day',
    opacity: 0.55,
  },
  unreviewed: {
    ...plain,
    look: 'event-unreviewed',
    means: 'not reviewed',
    form: 'day',
    isExplained: ({ drafts }) => drafts,
  },
  column: {
    ...ofGroups,
    look: 'event-column',
    means: 'several, with their number',
    form: 'column',
  },
  spells: {
    ...ofGroups,
    look: 'event-spells',
    means: 'several that overlap',
    form: 'spells',
    alphas: softEnds,
  },
};

/** How faint a sign is, by all that it is: from 0 to 1. */
export function signOpacity(signs: readonly (ChartForm | ChartState)[]): number {
  return Math.min(...signs.map((sign) => chartSigns[sign].opacity));
}

/** A mask for soft ends, as a stylesheet has it; empty for hard ones. */
export function maskOf(alphas: AlphaStops | null): string {
  if (alphas === null) return '';
  const stops = alphas.map(([at, alpha]) => `rgb(0 0 0 / ${alpha}) ${at * 100}%`);
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}
