import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Tags,
  visit,
} from 'yaml';
import { errorReason } from '../model/error-reason.ts';
import type { AddFault, Fault } from './fault.ts';

/** The text of a YAML file, in which the places of what it says can be looked up. */
export type YamlText = {
  /** As the user would name it: `seeds/actors.yaml`. */
  readonly displayPath: string;
  /** Empty where it could not be decoded. */
  readonly text: string;
};

/** A YAML file and what it says. */
export type YamlFile = YamlText & {
  /** What it says; null where it is empty or its syntax is broken. */
  readonly data: unknown;
  /** Whether its syntax is broken, so that what it says is not known. */
  readonly broken: boolean;
};

/** The way to a value: keys of maps and positions in lists. */
export type Path = readonly PropertyKey[];

const QUOTING_HINT =
  'Words that hold ": " or " #", or begin with a sign such as ", @, *, & or [, go after ">-" on a line of their own.';

/**
 * Reads YAML 1.2 without numbers: nothing in the seeds is one, and `2022` or a
 * digest of digits alone must stay the text that was written.
 */
export function readYaml(text: string, displayPath: string, addFault: AddFault): YamlFile {
  const document = parseDocument(text, yamlOptions);
  const addFaultAt = (offset: number, message: string) => {
    const { line, col } = parsedAgain(text).lines.linePos(offset);
    addFault({ file: displayPath, line, column: col, message });
  };
  const broken = { displayPath, text, data: null, broken: true };
  // A syntax error breaks what follows it, so only the first one is a fault.
  const [syntaxError] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (syntaxError !== undefined) {
    addFaultAt(
      syntaxError.pos[0],
      `this is not YAML: ${asClause(syntaxError.message)}. ${QUOTING_HINT}`,
    );
    return broken;
  }
  for (const { pos } of document.errors) {
    addFaultAt(pos[0], 'this key stands twice in its map. Keep one.');
  }
  for (const { pos, message } of document.warnings) {
    addFaultAt(pos[0], `YAML would drop something here: ${asClause(message)}. ${QUOTING_HINT}`);
  }
  for (const offset of prototypeKeys(text, document)) {
    addFaultAt(offset, 'no map of the seeds has a key "__proto__". Take it out.');
  }
  try {
    return { displayPath, text, data: document.toJS(), broken: false };
  } catch (error) {
    const reason = errorReason(error);
    addFaultAt(danglingAlias(document), `this is not YAML: ${asClause(reason)}. ${QUOTING_HINT}`);
    return broken;
  }
}

/** Where a key `__proto__` stands, which names no entry of an object and would be dropped without a word. */
function prototypeKeys(text: string, document: Document): readonly number[] {
  const offsets: number[] = [];
  // A key in quotation marks may have any of its characters as an escape.
  if (!/__proto__|\\[xuU]/.test(text)) return offsets;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') offsets.push(key.range?.[0] ?? 0);
    },
  });
  return offsets;
}
const yamlOptions = { prettyErrors: false, stringKeys: true, customTags: withoutNumbers } as const;

/** What a YAML text says, with the place of each part. */
type ParsedYaml = { readonly document: Document; readonly lines: LineCounter };

function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  return { document: parseDocument(text, { ...yamlOptions, lineCounter: lines }), lines };
}

/**
 * The texts in which a place was last looked up. The nodes of a document take ten times the room
 * of its text, so those of all the files of a large corpus cannot be kept; few files have
 * faults, which are looked up file by file, or between two of them.
 */
const parsedLast = new Map<string, ParsedYaml>();
const MAX_PARSED_TEXTS = 8;

/** Parses a text again, for the places of a fault in it. */
function parsedAgain(text: string): ParsedYaml {
  const parsed = parsedLast.get(text) ?? parseYaml(text);
  // The last used stands last.
  parsedLast.delete(text);
  parsedLast.set(text, parsed);
  const [oldest] = parsedLast.keys();
  if (oldest !== undefined && parsedLast.size > MAX_PARSED_TEXTS) parsedLast.delete(oldest);
  return parsed;
}

/** Where the first word stands that YAML takes for an alias (`*word`) of nothing. */
function danglingAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
}

function asClause(sentence: string): string {
  return sentence.replace(/[.:]?\s*$/, '').replaceAll('\n', ' ');
}

/** Line and column, from 1, of a value; of the nearest thing around it where there is none. */
export function placeOfValue({ text }: YamlText, path: Path): { line: number; column: number } {
  const { document, lines } = parsedAgain(text);
  return placeOfNode(lines, findNode(document, path).node);
}

/** Line and column, from 1, of a key. */
function placeOfKey({ text }: YamlText, path: Path): { line: number; column: number } {
  const { document, lines } = parsedAgain(text);
  return placeOfNode(lines, findNode(document, path).key);
}

function placeOfNode(lines: LineCounter, node: unknown): { line: number; column: number } {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The node at the end of a path, and the key it stands under, as far as the path goes. */
function findNode(document: Document, path: Path): { node: unknown; key: unknown } {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of path) {
    const around = isAlias(node) ? node.resolve(document) : node;
    let next: unknown;
    if (isMap(around)) {
      const pair = around.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      key = pair.key;
      next = pair.value ?? pair.key;
    } else if (isSeq(around) && typeof step === 'number') {
      next = around.items[step];
      key = isPair(next) ? next.key : next;
    }
    if (!isNode(next)) break;
    node = next;
  }
  return { node, key };
}

/** Stands for a file of which nothing could be read. */
export function unreadableYaml(displayPath: string): YamlFile {
  return { displayPath, text: '', data: null, broken: true };
}

/** A place in a YAML file, by the way to it rather than by line. */
export type YamlLocation = { readonly file: YamlText; readonly path: Path };

/** The location at the end of these steps further in. */
export function locationIn({ file, path }: YamlLocation, ...steps: Path): YamlLocation {
  return { file, path: [...path, ...steps] };
}

/** The place of a location, for a fault of it. */
export function placeOf({ file, path }: YamlLocation): Omit<Fault, 'message'> {
  return { file: file.displayPath, ...placeOfValue(file, path) };
}

/**
 * A fault of the value at this location, or of the map that lacks it. A message that takes a while
 * to find is given as a function, for of many faults only the first are printed.
 */
export function faultOfValue(location: YamlLocation, message: string | (() => string)): Fault {
  const place = placeOf(location);
  if (typeof message === 'string') return { ...place, message };
  let found: string | null = null;
  return {
    ...place,
    get message() {
      found ??= message();
      return found;
    },
  };
}

/** A fault of the key at this location. */
export function faultOfKey({ file, path }: YamlLocation, message: string): Fault {
  return { file: file.displayPath, ...placeOfKey(file, path), message };
}
