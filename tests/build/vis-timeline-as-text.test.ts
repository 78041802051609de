import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asText } from '../../src/build/vis-timeline-as-text.ts';

const library = readFileSync(
  'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
  'utf8',
);

test('nothing of the chart’s library writes HTML, and its filter of HTML is not asked for', () => {
  const code = asText(library);
  expect(code).not.toMatch(/(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/);
  expect(code).not.toContain("from 'xss'");
  // Whatever else it does stays as it is.
  expect(code.split('\n')).toHaveLength(library.split('\n').length);
});

test('a library with other writes of HTML than those looked at stops the build', () => {
  expect(() => asText(`${library}\nelement.innerHTML = text;`)).toThrow(
    'vis-timeline has 36 writes of HTML where 35 were looked at. Look whether the chart still gives it no HTML, then mend src/build/vis-timeline-as-text.ts.',
  );
});
