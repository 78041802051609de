import type { Plugin } from 'vite';

/** A table of records with fields that only tests and people read. */
type Table = {
  /** The files of the table: nothing in them reads those fields. */
  readonly files: RegExp;
  readonly fields: ReadonlySet<string>;
  /** Where only the program that reads texts does without them. */
  readonly of?: 'reader';
};

const ofTests = ['example', 'examples', 'not'];

const tables: readonly Table[] = [
  // Rules whose names tests alone read: nothing that is shown rests on them.
  {
    files:
      /\/src\/extract\/(?:dates\/(?:tense-rules|(?:shift-|limit-)?modifiers|seasons-quarters|year-rules|written-(?:days|ranges)|numeric-days|day-lists)|segment\/(?:boilerplate-rules|head-rules|abbreviations)|issues\/negation-rules|source\/(?:kind|publisher)-rules)\.ts$/,
    fields: new Set([...ofTests, 'name', 'subject']),
  },
  // The examples of the rules of machine reading: a fifth of the program that reads a text.
  { files: /\/src\/extract\/.+\.ts$/, fields: new Set(ofTests) },
  // What the parameters of the address mean, of which address.ts is the documentation.
  {
    files: /\/src\/explore\/(?:address\/.+-parameters|filter\/facet-facts)\.ts$/,
    fields: new Set(['doc', 'absent']),
  },
  // What only a check of a date alone reads (`dates/readings-of-words.ts`), which the desk makes.
  {
    of: 'reader',
    files: /\/src\/extract\/dates\/.+\.ts$/,
    fields: new Set(['also', 'isWholeRange']),
  },
];

/** Takes out of what the page gets what the program does not read; out of the reader of texts also what only the desk does. */
export function rulesWithoutExamples(whose: 'page' | 'reader'): Plugin {
  return {
    name: 'rules-without-examples',
    apply: 'build',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform(code, id) {
      const ofThis = tables.filter(
        ({ files, of: only = whose }) => only === whose && files.test(id),
      );
      if (ofThis.length === 0) return null;
      const fields = new Set(ofThis.flatMap((table) => [...table.fields]));
      return { code: withoutFields(code, this.parse(code), fields), map: null };
    },
  };
}

/** A node of the syntax tree as far as it is looked at (ESTree). */
type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The code of a module without those properties of its object literals, and with a list of words
 * that goes on in the next line, further in, on one.
 */
export function withoutFields(code: string, module: unknown, fields: ReadonlySet<string>): string {
  const cuts = cutsIn(module, code, fields).sort((a, b) => a.start - b.start);
  let [kept, at] = ['', 0];
  for (const { start, end } of cuts) {
    if (start < at) continue;
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}

type Cut = { readonly start: number; readonly end: number };

function cutsIn(node: unknown, code: string, fields: ReadonlySet<string>): Cut[] {
  if (Array.isArray(node)) return node.flatMap((each) => cutsIn(each, code, fields));
  if (!isNode(node)) return [];
  const own: Cut[] =
    node.type === 'ObjectExpression' && 'properties' in node && Array.isArray(node.properties)
      ? node.properties.flatMap((property) => cutOf(property, code, fields))
      : node.type === 'TemplateElement'
        ? indentsIn(node, code)
        : [];
  return [...own, ...Object.values(node).flatMap((each) => cutsIn(each, code, fields))];
}

/** Each line's end and the next one's indent, but for one blank. */
function indentsIn({ start, end }: SyntaxNode, code: string): Cut[] {
  return [...code.slice(start, end).matchAll(/\n +(?= )/g)].map(({ index, 0: indent }) => ({
    start: start + index,
    end: start + index + indent.length,
  }));
}

function cutOf(property: unknown, code: string, fields: ReadonlySet<string>): Cut[] {
  if (!isNode(property) || !('key' in property) || !isNode(property.key)) return [];
  const { key } = property;
  if (key.type !== 'Identifier' || !('name' in key) || !fields.has(String(key.name))) return [];
  const comma = /^\s*,/.exec(code.slice(property.end))?.[0].length ?? 0;
  return [{ start: property.start, end: property.end + comma }];
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'start' in value &&
    'end' in value
  );
}
