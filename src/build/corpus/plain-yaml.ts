import { boolCoreTag, FAILSAFE_SCHEMA, load, nullCoreTag } from 'js-yaml';

/** As `seed-format/yaml-file.ts` reads it: no numbers, and no tag but those that a form can have. */
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag);

/**
 * What is left to the parser that knows faults and their places: control characters but the line
 * feed, directives and further documents, anchors, aliases, tags, complex keys, keys that no map
 * keeps, and flow collections over several lines. It may take in more than that.
 */
const notPlain = new RegExp(
  [
    String.raw`[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]`,
    String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
    String.raw`^%|(?:^|\s)(?:---|\.\.\.)(?:\s|$)`,
    String.raw`(?:^|[\s[{,:-])[&*!?@\u0060%](?!\s)`,
    String.raw`(?:^|[\s[{,-])\?(?:\s|$)`,
    String.raw`__proto__|\\[xuU\n]`,
    // The key of a flow map needs no space after it where it stands in quotation marks.
    String.raw`["'\]}]:\S`,
    String.raw`^[^"'\n#]*[[{](?:[^\]}\n]*|[^\n]*[[{][^\n]*[[{][^\n]*)$`,
  ].join('|'),
  'm',
);

/** After comments the first key of a map, or the first entry of a list. */
const begins = /^(?:[ ]*(?:#[^\n]*)?\n)*(?:[A-Za-z][A-Za-z0-9-]*:|- )/;

/** A longer one is a fault where a colon follows (YAML 1.2, 7.4.2). */
const MAX_KEY_CODE_UNITS = 500;

/** Keys that are other texts to the one parser than to the other: `null: x` and `~: x`. */
const otherKeys = new Set(['', '~', 'null', 'Null', 'NULL', 'true', 'false', '<<']);

/**
 * What a YAML text says where it is plain and without a fault, five times as fast as by the parser
 * that knows the places of faults. Null where that one has to read it.
 */
export function readPlainYaml(text: string): { readonly data: unknown } | null {
  if (!begins.test(text) || notPlain.test(text)) return null;
  try {
    const data = load(text, { schema });
    return hasOtherKeys(data) ? null : { data };
  } catch {
    return null;
  }
}

function hasOtherKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasOtherKeys);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) => otherKeys.has(key) || key.length > MAX_KEY_CODE_UNITS || hasOtherKeys(each),
  );
}
