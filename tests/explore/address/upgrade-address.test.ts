import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAddress } from '../../../src/explore/address/address.ts';
import { ADDRESS_VERSION, upgraders } from '../../../src/explore/address/upgrade-address.ts';
import { type FacetId, facetFacts, facetIds } from '../../../src/explore/filter/facet-facts.ts';
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
  .map((line) => JSON.parse(line, inPresentWords));

/**
 * What a view says is as it was; the field `list` of what is ruled out is `facet` today, and where
 * a filter named the facets of which one value is enough, it names the others that have several.
 */
function inPresentWords(_: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  if ('list' in value) {
    const { list, ...rest } = value;
    return { facet: list, ...rest };
  }
  if ('anyOf' in value) {
    const { anyOf, ...rest } = value;
    const values = new Map<string, unknown>(Object.entries(rest));
    const isTogether = (facet: FacetId) => {
      const chosen = values.get(facet);
      const several = facetFacts[facet].perEvent === 'several';
      const isAny = Array.isArray(anyOf) && anyOf.includes(facet);
      return several && !isAny && Array.isArray(chosen) && chosen.length > 1;
    };
    return { ...rest, allOf: facetIds.filter(isTogether) };
  }
  return value;
}

/** The opening view with these fields; what version 1 did not know of is as it opens. */
function viewOf(opens: object): object {
  const view: Record<string, unknown> = { ...openingView };
  for (const [name, value] of Object.entries(opens)) {
    const before = view[name];
    view[name] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
  }
  return view;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test.each(cases)('version 1: $address', ({ address, opens, ignored }) => {
  const read = readAddress(address, harbour);
  expect(read.view).toEqual(viewOf(opens));
  const named = read.ignored.map(({ parameter, value }) => `${parameter}=${value}`);
  expect(named.sort()).toEqual([...ignored].sort());
});

/** The parameters that version 1 had; never to be edited. */
const parametersOfVersion1 =
  'q people issues not-discussed kinds status sides sources dates review any reach from to scale lanes lane-order layout across bodies order by cell columns sort embed actor issue compare unsaid tour event source quote at';

test('the addresses of version 1 use every parameter that it had', () => {
  const used = new Set(cases.flatMap(({ address }) => [...new URLSearchParams(address).keys()]));
  expect(parametersOfVersion1.split(' ').filter((name) => !used.has(name))).toEqual([]);
});

test('there is one upgrader for each version after the first, in order', () => {
  expect(upgraders.map(({ to }) => to)).toEqual(
    Array.from({ length: ADDRESS_VERSION - 1 }, (_, index) => index + 2),
  );
});
