import {
  Document,
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
import type { AddFault, Fault } from './fault.ts';

/** A YAML file with the places of what it says. */
export type YamlFile = {
  /** As the user would name it: `seeds/actors.yaml`. */
  readonly displayPath: string;
  /** What it says; null where it is empty or its syntax is broken. */
  readonly data: unknown;
  /** Whether its syntax is broken, so that what it says is not known. */
  readonly broken: boolean;
  readonly document: Document;
  readonly lines: LineCounter;
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
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    customTags: withoutNumbers,
  });
  const addFaultAt = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    addFault({ file: displayPath, line, column: col, message });
  };
  // A syntax error breaks what follows it, so only the first one is a fault.
  const [syntaxError] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (syntaxError !== undefined) {
    addFaultAt(
      syntaxError.pos[0],
      `this is not YAML: ${asClause(syntaxError.message)}. ${QUOTING_HINT}`,
    );
    return { displayPath, data: null, broken: true, document, lines };
  }
  for (const { pos } of document.errors) {
    addFaultAt(pos[0], 'this key stands twice in its map. Keep one.');
  }
  for (const { pos, message } of document.warnings) {
    addFaultAt(pos[0], `YAML would drop something here: ${asClause(message)}. ${QUOTING_HINT}`);
  }
  try {
    return { displayPath, data: document.toJS(), broken: false, document, lines };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    addFaultAt(danglingAlias(document), `this is not YAML: ${asClause(reason)}. ${QUOTING_HINT}`);
    return { displayPath, data: null, broken: true, document, lines };
  }
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
export function placeOfValue(file: YamlFile, path: Path): { line: number; column: number } {
  return place(file, findNode(file, path).node);
}

/** Line and column, from 1, of a key. */
function placeOfKey(file: YamlFile, path: Path): { line: number; column: number } {
  return place(file, findNode(file, path).key);
}

function place({ lines }: YamlFile, node: unknown): { line: number; column: number } {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The node at the end of a path, and the key it stands under, as far as the path goes. */
function findNode({ document }: YamlFile, path: Path): { node: unknown; key: unknown } {
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
  return {
    displayPath,
    data: null,
    broken: true,
    document: new Document(),
    lines: new LineCounter(),
  };
}

/** A place in a YAML file, by the way to it rather than by line. */
export type YamlLocation = { readonly file: YamlFile; readonly path: Path };

/** The location at the end of these steps further in. */
export function locationIn({ file, path }: YamlLocation, ...steps: Path): YamlLocation {
  return { file, path: [...path, ...steps] };
}

/** The place of a location, for a fault of it. */
export function placeOf({ file, path }: YamlLocation): Omit<Fault, 'message'> {
  return { file: file.displayPath, ...placeOfValue(file, path) };
}

/** A fault of the value at this location, or of the map that lacks it. */
export function faultOfValue(location: YamlLocation, message: string): Fault {
  return { ...placeOf(location), message };
}

/** A fault of the key at this location. */
export function faultOfKey({ file, path }: YamlLocation, message: string): Fault {
  return { file: file.displayPath, ...placeOfKey(file, path), message };
}
