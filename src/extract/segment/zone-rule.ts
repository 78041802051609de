import type { ZoneKind } from '../../model/source.ts';

/** A way to tell what a paragraph is by its words alone. */
export type ZoneRule = {
  readonly name: string;
  readonly zone: Exclude<ZoneKind, 'body'>;
  /** Of a whole paragraph without white space at its ends. */
  readonly pattern: RegExp;
  /** Only in the head of the page, before its first full paragraph. */
  readonly atHead?: true;
  readonly examples: readonly [string, ...string[]];
  /** Paragraphs that look like it and are the source's own words. */
  readonly not?: readonly string[];
};
