import { expect, test } from 'vitest';
import { contentPolicy, headersFile, policyTag } from '../../../src/build/publish/policy.ts';

test('nothing is allowed that is not named, and nothing named is of another host', () => {
  const rules = contentPolicy.split('; ').map((rule) => rule.split(' '));
  expect(rules[0]).toEqual(['default-src', "'none'"]);
  for (const [name, ...allowed] of rules) {
    const others = allowed.filter(
      (each) => !["'none'", "'self'", 'data:', "'script'", 'readout'].includes(each),
    );
    expect(others, name).toEqual([]);
  }
  expect(rules.find(([name]) => name === 'script-src')).toEqual(['script-src', "'self'"]);
  expect(rules.find(([name]) => name === 'style-src')).toEqual(['style-src', "'self'"]);
});

test('the page and the headers of its host say the same', () => {
  expect(policyTag()).toMatchObject({
    attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
    injectTo: 'head-prepend',
  });
  expect(headersFile.split('\n')).toContain(`  Content-Security-Policy: ${contentPolicy}`);
});
