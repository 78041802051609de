import style from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with {
  type: 'json',
};
import { Engine } from 'citeproc';
import type { Citation } from '../../../src/explore/citations/citation.ts';
import type { CslItem } from '../../../src/explore/citations/csl-item.ts';
import { monthNames } from '../../../src/model/date-labels.ts';

/** The note that citeproc-js sets of a citation, with the Chicago style of CSL (17th edition). */
export function citeprocNote(citation: Citation): string {
  items = new Map(citation.map(({ item }) => [item.id, asStyleNeedsIt(item)]));
  engine ??= makeEngine();
  // Otherwise it would remember another item of the same id.
  engine.updateItems([]);
  engine.updateItems([...items.keys()]);
  const cluster = {
    citationItems: citation.map(({ item, lead }) => ({ id: item.id, prefix: lead })),
    properties: { noteIndex: 0 },
  };
  return engine.previewCitationCluster(cluster, [], [], 'text').trim().replaceAll(lessThan, '<');
}

let items: ReadonlyMap<string, object> = new Map();
/** Made once, for reading the style takes longer than a hundred notes. */
let engine: Engine | undefined;

function makeEngine(): Engine {
  return new Engine(
    // citeproc writes into what it is given.
    { retrieveLocale: () => locale, retrieveItem: (id) => structuredClone(items.get(id) ?? {}) },
    style.content,
    'en-US',
    true,
  );
}

/** A sign of private use: citeproc takes `<b>` for markup, and here it is a word of a source. */
const lessThan = '\uE3C0';

/**
 * The item as the style has to be given it to say all that is known: it has no place for the
 * publisher of a web page, none for what is not stated, and drops the day of access of what
 * has a date.
 */
function asStyleNeedsIt({ publisher, archive, ...item }: CslItem): object {
  const site = item['container-title'] ?? publisher ?? '[publisher not stated]';
  const [year = 0, month = 0, day = 0] = item.accessed['date-parts'][0] ?? [];
  return {
    ...item,
    title: item.title.replaceAll('<', lessThan),
    'container-title': site.replaceAll('<', lessThan),
    ...(archive === undefined || item.issued === undefined
      ? {}
      : { archive: `${archive}, accessed ${monthNames[month - 1]} ${day}, ${year}` }),
  };
}

/** What the style asks of American English. */
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="month" suffix=" "/>
    <date-part name="day" suffix=", "/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="accessed">accessed</term>
    <term name="and">and</term>
    <term name="et-al">et al.</term>
    <term name="no date">no date</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    ${monthNames
      .map((name, at) => `<term name="month-${String(at + 1).padStart(2, '0')}">${name}</term>`)
      .join('')}
  </terms>
</locale>`;
