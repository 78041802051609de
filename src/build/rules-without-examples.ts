import type { Plugin } from 'vite';

/** What rules of machine reading hold for their tests alone. */
const testedBy = new Set(['example', 'examples', 'not']);

/** Files with tables of rules: nothing in them reads those fields. */
const ruleFiles = /\/src\/extract\/.+\.ts$/;

/**
 * Takes the examples of the rules out of what the page gets, a fifth of the program that reads
 * a text: only tests read them.
 */
export function rulesWithoutExamples(): Plugin {
  return {
    name: 'rules-without-examples',
    apply: 'build',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!ruleFiles.test(id)) return null;
      return { code: withoutExamples(code, this.parse(code)), map: null };
    },
  };
}

/** A node of the syntax tree as far as it is looked at (ESTree). */
type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

/** The code of a module without the properties of its object literals that are examples. */
export function withoutExamples(code: string, module: unknown): string {
  const cuts = examplesIn(module, code).sort((a, b) => a.start - b.start);
  let [kept, at] = ['', 0];
  for (const { start, end } of cuts) {
    if (start < at) continue;
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}

type Cut = { readonly start: number; readonly end: number };

function examplesIn(node: unknown, code: string): Cut[] {
  if (Array.isArray(node)) return node.flatMap((each) => examplesIn(each, code));
  if (!isNode(node)) return [];
  const own: Cut[] =
    node.type === 'ObjectExpression' && 'properties' in node && Array.isArray(node.properties)
      ? node.properties.flatMap((property) => cutOf(property, code))
      : [];
  return [...own, ...Object.values(node).flatMap((each) => examplesIn(each, code))];
}

function cutOf(property: unknown, code: string): Cut[] {
  if (!isNode(property) || !('key' in property) || !isNode(property.key)) return [];
  const { key } = property;
  if (key.type !== 'Identifier' || !('name' in key) || !testedBy.has(String(key.name))) return [];
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
