import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressParameters, readAddress } from '../../../src/explore/address/address.ts';
import { ADDRESS_VERSION, upgraders } from '../../../src/explore/address/upgrade-address.ts';
import { openingView } from '../../../src/explore/view.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks: 2024-09-10 meeting ann+bob ?cleo -> peace !fishing [letter] [minutes] [letter]
  call:  2025-01-26 call bob -> fishing [minutes]
`);

type Case = {
  readonly address: string;
  /** The fields of the view that differ from the opening one. */
  readonly opens: object;
  readonly ignored: readonly string[];
};

/** Addresses as version 1 wrote them, with the views that it opened; never to be edited. */
const cases: readonly Case[] = readFileSync('tests/fixtures/addresses/version-1.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(cases)('version 1: $address', ({ address, opens, ignored }) => {
  const read = readAddress(address, harbour);
  expect(read.view).toEqual({ ...openingView, ...opens });
  const named = read.ignored.map(({ parameter, value }) => `${parameter}=${value}`);
  expect(named.sort()).toEqual([...ignored].sort());
});

test('the addresses of version 1 use every parameter that it had', () => {
  const used = new Set(cases.flatMap(({ address }) => [...new URLSearchParams(address).keys()]));
  const names = addressParameters.map(({ name }) => (name === 'page' ? 'unsaid' : name));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

test('there is one upgrader for each version after the first, in order', () => {
  expect(upgraders.map(({ to }) => to)).toEqual(
    Array.from({ length: ADDRESS_VERSION - 1 }, (_, index) => index + 2),
  );
});
