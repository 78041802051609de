/** So many inputs `npm test` gives each boundary; `npm run fuzz` gives ten times as many. */
const runs = {
  address: 1000,
  yaml: 200,
  extractor: 400,
  'the same text twice': 60,
  'merging of drafts': 60,
  drafts: 100,
  'stored records': 600,
  'kept files': 200,
  /** Actions at each of four screens. */
  monkey: 125,
} as const;

/** Ten times as many inputs take ten times as long, on a busy machine longer still. */
export const FUZZ_TIMEOUT_MS = 900_000;

/**
 * How a boundary is fuzzed. The inputs of `npm test` are the same each time, so that what one
 * commit passes its copy passes too; those of `npm run fuzz` are others in each run.
 */
export function fuzzOf(boundary: keyof typeof runs): {
  readonly numRuns: number;
  readonly seed: number;
} {
  const { FUZZ_FACTOR = '1', FUZZ_SEED = '20261126' } = process.env;
  return { numRuns: runs[boundary] * Number(FUZZ_FACTOR), seed: Number(FUZZ_SEED) };
}

/** Whether each hostile text comes by every way that a page takes one, instead of by one of them in turn. */
export const BY_EVERY_WAY = process.env.FUZZ_FACTOR !== undefined;

/** The sizes at which the growth of work is measured: two by `npm test`, four larger ones by `npm run fuzz`. */
export const GROWTH_SIZES_KB: readonly number[] =
  process.env.FUZZ_FACTOR === undefined ? [20, 80] : [50, 100, 200, 400];
