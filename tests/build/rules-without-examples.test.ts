import { readFileSync } from 'node:fs';
import { parseAst, transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { withoutExamples } from '../../src/build/rules-without-examples.ts';

test('a rule loses its examples and nothing else', () => {
  const code =
    'const rules = [{ name: "a", pattern: /x/, example: { text: "x", not: "y" }, not: ["y"] }, { examples: ["z"], kind: not }];';
  expect(withoutExamples(code, parseAst(code)).replace(/\s+/g, ' ')).toBe(
    'const rules = [{ name: "a", pattern: /x/, }, { kind: not }];',
  );
});

test('a table of rules still reads without them', async () => {
  const path = 'src/extract/source/publisher-rules.ts';
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  const bare = withoutExamples(code, parseAst(code));
  expect(bare.length).toBeLessThan(code.length * 0.8);
  expect(bare).not.toContain('The Daily Example');
  expect(() => parseAst(bare)).not.toThrow();
});
