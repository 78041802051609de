import { readFileSync } from 'node:fs';
import { parseAst, transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { withoutFields } from '../../src/build/rules-without-examples.ts';

const examples = new Set(['example', 'examples', 'not']);

test('a rule loses its examples and nothing else', () => {
  const code =
    'const rules = [{ name: "a", pattern: /x/, example: { text: "x", not: "y" }, not: ["y"] }, { examples: ["z"], kind: not }];';
  expect(withoutFields(code, parseAst(code), examples).replace(/\s+/g, ' ')).toBe(
    'const rules = [{ name: "a", pattern: /x/, }, { kind: not }];',
  );
});

test('a list of words that goes on further in is on one line, and another stays in its lines', () => {
  const code = 'const [words, lines] = [`meet\n      see\n      greet`, `one\ntwo`];';
  expect(withoutFields(code, parseAst(code), examples)).toBe(
    'const [words, lines] = [`meet see greet`, `one\ntwo`];',
  );
});

test('a table of rules still reads without them', async () => {
  const path = 'src/extract/source/publisher-rules.ts';
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  const bare = withoutFields(code, parseAst(code), examples);
  expect(bare.length).toBeLessThan(code.length * 0.8);
  expect(bare).not.toContain('The Daily Example');
  expect(() => parseAst(bare)).not.toThrow();
});

test.each(['src/explore/address/layout-parameters.ts', 'src/explore/filter/facet-facts.ts'])(
  'the parameters of the address are read without what documents them: %s',
  async (path) => {
    const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
    const bare = withoutFields(code, parseAst(code), new Set(['doc', 'absent']));
    expect(bare).not.toMatch(/\b(?:doc|absent):/);
    expect(bare.match(/\bname:/g)).toEqual(code.match(/\bname:/g));
    expect(() => parseAst(bare)).not.toThrow();
  },
);
