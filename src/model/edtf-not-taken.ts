import { parseEdtf } from './edtf.ts';

/** A feature of EDTF that Readout does not take, and what may be written in its place. */
export type FeatureNotTaken = {
  /** What the date says with it: `one of several dates`. */
  readonly says: string;
  readonly pattern: RegExp;
  /** A date with it, and one that is taken and says nearly the same; null where there is none. */
  readonly example: string;
  readonly instead: string | null;
};

const long = String.raw`(?:Y-?\d{5,}|Y-?\d+E\d+)(?:S[1-9])?|-?\d{4}S[1-9]`;
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12][0-9]|3[01])';
const season = '(?:2[1-9]|3[0-9]|4[01])';
const mark = '[?~%]';
const open = String.raw`[\dX]{4}(?:-(?:${month}|[\dX]X)(?:-(?:${day}|[\dX]X))?)?`;
/** A part of a date with a mark of doubt before or after it, or none. */
const doubted = (part: string) => `(?:${mark}${part}|${part}${mark}?)`;
const marked = `${doubted('-?[0-9]{4}')}(?:-${doubted(month)}(?:-${doubted(day)})?)?`;
const point = `(?:${marked}|${open})`;
const entry = String.raw`(?:${point}(?:\.\.(?:${point})?)?|\.\.${point})`;
const entries = `${entry}(?: *, *${entry})*`;
/** A date of EDTF with whatever levels 1 and 2 allow in it. */
const whole = new RegExp(
  [
    point,
    long,
    String.raw`-?\d{4}-${season}`,
    String.raw`(?:${point}|\.\.)?/(?:${point}|\.\.)?`,
    String.raw`\[ *${entries} *\]|\{ *${entries} *\}`,
    String.raw`\d{4}-${month}-${day}T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

export const edtfFeaturesNotTaken: readonly FeatureNotTaken[] = [
  {
    says: 'one of several dates',
    pattern: /^\[/,
    example: '[2024-09-23,2024-09-24]',
    instead: '2024-09-23/2024-09-24',
  },
  {
    says: 'each of several dates',
    pattern: /^\{/,
    example: '{2024-09-10,2024-09-12}',
    instead: '2024-09-10/2024-09-12',
  },
  { says: 'a time of day', pattern: /T/, example: '2024-09-10T23:30:00Z', instead: '2024-09-10' },
  {
    says: 'an open beginning',
    pattern: /^\.\.\//,
    example: '../2024-09-10',
    instead: '2024-01-01/2024-09-10',
  },
  {
    says: 'an end that is not known',
    pattern: /^\/|\/$/,
    example: '2024-09-10/',
    instead: '2024-09-10/..',
  },
  { says: 'digits that are not known', pattern: /X/, example: '201X', instead: '2010/2019' },
  {
    says: 'a season or a quarter',
    pattern: /^-?\d{4}-(?:2[1-9]|3\d|4[01])/,
    example: '2024-21',
    instead: '2024-03/2024-05',
  },
  {
    says: 'a year outside 0000 to 9999',
    pattern: /Y|(?:^|\/)[?~%]?-/,
    example: '-0043',
    instead: null,
  },
  {
    says: 'a year of which some digits count',
    pattern: /S/,
    example: '1950S2',
    instead: '1900/1999',
  },
  {
    says: 'a mark of doubt on a part of the date',
    pattern: /[?~%]/,
    example: '2004-06~-11',
    instead: '2004-06-11~',
  },
];

/**
 * What a text says as a date of EDTF (levels 0 to 2, https://www.loc.gov/standards/datetime/)
 * that is valid but of a form that Readout does not take; null where it is no such date.
 */
function edtfNotTaken(text: string): FeatureNotTaken | null {
  return whole.test(text)
    ? (edtfFeaturesNotTaken.find(({ pattern }) => pattern.test(text)) ?? null)
    : null;
}

/**
 * Why a text is no date that is taken, in words: what is valid EDTF is told from what is none. Null
 * for a date.
 */
export function whyNotEdtf(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const feature = text.split('/').every(isPoint) ? null : edtfNotTaken(text);
    if (feature === null) return error.message;
    const { says, example, instead } = feature;
    const fact = `"${text}" is valid EDTF, but of a form that is not taken here: ${says}`;
    return instead === null ? fact : `${fact} (${instead} stands for ${example})`;
  }
}

/** Whether one side of a date with a "/" is taken by itself, so that the fault is in how they go together. */
function isPoint(side: string, place: number): boolean {
  try {
    parseEdtf(side);
    return true;
  } catch {
    return side === '..' && place > 0;
  }
}
