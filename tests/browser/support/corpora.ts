import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A corpus that only tests read, and where its site is built for them. */
export type Corpus = { readonly seeds: string; readonly site: string };

function corpusNamed(name: string): Corpus {
  return {
    seeds: join(root, 'tests/fixtures/corpora', name),
    site: join(root, 'node_modules/.cache/readout/sites', name),
  };
}

/**
 * The first five texts as they were when the journeys through them were written. The seeds
 * go on without it: an editor who adds to them changes nothing here.
 */
export const ukUs = corpusNamed('uk-us');

/** The corpus of another subject, which shows that nothing of the first is wired into the code. */
export const lighthouse = corpusNamed('lighthouse');

/** Three sides, accounts that contradict each other, eight who took part, dates of every coarseness. */
export const lake = corpusNamed('lake');

/** One text without a YAML, in which nobody and no issue is named. */
export const canal = corpusNamed('canal');

/** Ten thousand events that the tests generate (generate-seeds.ts): more than a chart can show singly. */
export const tenThousand: Corpus = {
  seeds: join(root, 'node_modules/.cache/readout/seeds/ten-thousand'),
  site: join(root, 'node_modules/.cache/readout/sites/ten-thousand'),
};

/** What `npm run build` has made of `seeds/`. */
export const shipped: Corpus = { seeds: join(root, 'seeds'), site: join(root, 'dist') };
