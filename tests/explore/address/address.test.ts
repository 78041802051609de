import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressOf, addressParameters, readAddress } from '../../../src/explore/address/address.ts';
import { selectFacets } from '../../../src/explore/filter/facets.ts';
import {
  type Filter,
  matchSwitched,
  noFilter,
  toggled,
} from '../../../src/explore/filter/filter.ts';
import { narrowedTo } from '../../../src/explore/matrix/cell.ts';
import { openingView, type View } from '../../../src/explore/view.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks: 2024-09-10 meeting ann+bob ?cleo -> peace !fishing [letter] [minutes] [letter]
  call:  2025-01-26 call bob -> fishing [minutes]
`);

function viewAt(query: string): View {
  return readAddress(query, harbour).view;
}

/** What was set aside, as `parameter=value`. */
function ignoredAt(query: string): readonly string[] {
  return readAddress(query, harbour).ignored.map(({ parameter, value }) => `${parameter}=${value}`);
}

describe('what a link opens', () => {
  test('nothing in the address is the opening view, and the other way round', () => {
    expect(readAddress('', harbour)).toEqual({ view: openingView, ignored: [] });
    expect(addressOf(openingView)).toBe('');
  });

  test('a link says in words what it opens', () => {
    const view: View = {
      filter: {
        query: 'ann, “fish quota”',
        reach: 'mentioned',
        actors: ['ann', 'bob'],
        discussed: ['peace', 'fishing'],
        notDiscussed: ['fishing'],
        kinds: ['meeting'],
        statuses: ['happened'],
        sides: ['north'],
        sources: ['letter', 'minutes'],
        bases: ['stated'],
        review: ['reviewed'],
        allOf: ['discussed'],
        without: [
          { facet: 'actors', id: 'cleo' },
          { facet: 'kinds', id: 'call' },
        ],
      },
      window: { from: '2024-09-01', to: '2024-09-30' },
      folded: false,
      lanes: { by: 'person', order: 'count' },
      layout: 'table',
      matrix: {
        across: 'people',
        bodies: true,
        order: 'name',
        by: 'bob',
        cell: { row: 'ann', column: 'bob' },
      },
      table: { columns: ['date', 'title'], sort: { column: 'title', descending: true } },
      embedded: true,
      card: 1,
      page: { kind: 'compare', id: 'talks' },
      event: 'talks',
      source: 'minutes',
      excerpt: 1,
      passage: { start: 10, end: 25, digest: '00c0ffee' },
    };
    const query =
      '?q=ann,%20%E2%80%9Cfish%20quota%E2%80%9D&people=ann,bob,-cleo&issues=peace,fishing' +
      '&not-discussed=fishing&kinds=meeting,-call&status=happened&sides=north&sources=letter,minutes' +
      '&dates=stated&review=reviewed&any=people,sources&reach=mentioned' +
      '&from=2024-09-01&to=2024-09-30&scale=true&lanes=person&lane-order=count' +
      '&layout=table&across=people&bodies=true&order=name&by=bob&cell=ann~bob' +
      '&columns=date,title&sort=-title&embed=1' +
      '&compare=talks&event=talks&card=2&source=minutes&quote=2&at=10-25-00c0ffee';
    expect(addressOf(view)).toBe(query);
    expect(readAddress(query, harbour)).toEqual({ view, ignored: [] });
  });

  test('two values are asked for together unless `any` says that one is enough', () => {
    expect(viewAt('?people=ann,bob').filter.allOf).toEqual(['actors']);
    expect(viewAt('?people=ann,bob&any=people').filter.allOf).toEqual([]);
    expect(viewAt('?any=people&people=ann,bob&issues=peace,fishing').filter.allOf).toEqual([
      'discussed',
    ]);
    // Of kinds an event has one, of a single person both are the same.
    expect(viewAt('?kinds=call,meeting&people=ann').filter.allOf).toEqual([]);
  });

  test.each([
    ['?people=ann,bob', '?people=ann,bob'],
    ['?people=ann,bob&any=people', '?people=ann,bob&any=people'],
    ['?sources=letter,minutes&people=ann,bob&any=sources,people', null],
    ['?people=ann&any=people', '?people=ann'],
    ['?any=people', ''],
  ])('what is read from %s is written as before, without what says nothing', (query, written) => {
    const canonical = '?people=ann,bob&sources=letter,minutes&any=people,sources';
    expect(addressOf(viewAt(query))).toBe(written ?? canonical);
    expect(ignoredAt(query)).toEqual([]);
  });

  test('of two that a reader chooses one is enough, and the link says so', () => {
    const chosen = (ids: readonly string[]) =>
      ids.reduce((filter, id) => toggled(filter, { facet: 'actors', id }), noFilter);
    const linkOf = (filter: Filter) => addressOf({ ...openingView, filter });
    expect(linkOf(chosen(['ann', 'bob']))).toBe('?people=ann,bob&any=people');
    expect(linkOf(matchSwitched(chosen(['ann', 'bob']), 'actors'))).toBe('?people=ann,bob');
    expect(linkOf(chosen(['ann', 'bob', 'ann']))).toBe('?people=bob');
    const both = [
      { facet: 'actors', id: 'ann' },
      { facet: 'actors', id: 'bob' },
    ] as const;
    expect(linkOf(narrowedTo(noFilter, both))).toBe('?people=ann,bob');
  });

  test('a source can be open without an event', () => {
    expect(viewAt('?source=letter')).toEqual({ ...openingView, source: 'letter' });
  });

  test('commas come as they are or encoded, names once or repeated', () => {
    for (const people of ['ann,bob', 'ann%2Cbob', 'ann&people=bob', 'ann,bob,ann', ',ann,,bob,']) {
      expect(viewAt(`?people=${people}`).filter.actors, people).toEqual(['ann', 'bob']);
      expect(ignoredAt(`?people=${people}`), people).toEqual([]);
    }
  });

  test('an empty value is none', () => {
    const query = '?people=&issues=&not-discussed=&from=&to=&scale=&event=&source=&quote=';
    expect(readAddress(query, harbour)).toEqual({ view: openingView, ignored: [] });
  });
});

describe('what a link asks for in vain is left out and named', () => {
  test.each([
    ['a person of another timeline', '?people=ann,zoe', 'people=zoe'],
    ['an issue of another timeline', '?issues=peace,war', 'issues=war'],
    ['the same not discussed', '?not-discussed=fishing,war', 'not-discussed=war'],
    ['an event that is not there', '?event=Talks', 'event=Talks'],
    ['a source that is not there', '?source=minute', 'source=minute'],
    ['a day that is none', '?from=2024-02-30&to=2024-03-01', 'from=2024-02-30'],
    ['a window that ends before it begins', '?from=2024-09-02&to=2024-09-01', 'to=2024-09-01'],
    ['a day with a clock', '?from=2024-09-01T00:00&to=2024-10-01', 'from=2024-09-01T00:00'],
    ['a scale that is none', '?scale=1', 'scale=1'],
    ['a card of no embed', '?event=talks&card=event', 'card=event'],
    ['a card of no event', '?embed=1&card=event', 'card=event'],
    ['a card of a quote beyond the last', '?embed=1&event=talks&card=9', 'card=9'],
    ['a card of a part of a quote', '?embed=1&event=talks&card=1.5', 'card=1.5'],
    ['a quote without its event', '?source=minutes&quote=1', 'quote=1'],
    ['a quote without its source', '?event=talks&quote=1', 'quote=1'],
    ['a quote from another source', '?event=talks&source=minutes&quote=1', 'quote=1'],
    ['a quote beyond the last', '?event=talks&source=letter&quote=4', 'quote=4'],
    ['a quote before the first', '?event=talks&source=letter&quote=0', 'quote=0'],
    ['a quote that is no number', '?event=talks&source=letter&quote=one', 'quote=one'],
    ['a parameter that is none', '?poeple=ann', 'poeple=ann'],
    ['somebody both asked for and ruled out', '?people=-ann,ann', 'people=ann'],
    ['a person of another timeline ruled out', '?people=-zoe', 'people=-zoe'],
    ['a kind that no event is of', '?kinds=visit', 'kinds=visit'],
    ['a facet of which one is always enough', '?any=kinds', 'any=kinds'],
    ['a reach that is none', '?reach=everybody', 'reach=everybody'],
    ['lanes that are none', '?lanes=weather', 'lanes=weather'],
    ['a layout that is none', '?layout=pie', 'layout=pie'],
    ['a column that the table does not have', '?columns=date,colour', 'columns=colour'],
    ['an order by such a column', '?sort=-colour', 'sort=-colour'],
    ['a matrix sorted by somebody where columns are issues', '?by=ann', 'by=ann'],
    ['a matrix sorted by an issue where columns are people', '?across=people&by=peace', 'by=peace'],
    ['a cell of somebody unknown', '?cell=zoe~peace', 'cell=zoe~peace'],
    ['a cell of an issue unknown', '?cell=ann~war', 'cell=ann~war'],
    ['half a cell', '?cell=ann', 'cell=ann'],
    ['more than a cell', '?cell=ann~peace~peace', 'cell=ann~peace~peace'],
    ['a search as long as a book', `?q=${'x'.repeat(201)}`, `q=${'x'.repeat(201)}`],
    ['a name of every object', '?people=__proto__&constructor=x', 'people=__proto__'],
  ])('%s', (_, query, ignored) => {
    expect(ignoredAt(query)).toContain(ignored);
    const { filter, window, folded, excerpt } = viewAt(query);
    expect(filter.actors).not.toContain('zoe');
    expect({ window, folded, excerpt }).toEqual({ window: null, folded: true, excerpt: null });
  });

  test('the rest of it is honoured', () => {
    expect(viewAt('?people=ann,zoe&event=talks&source=nowhere&utm_source=mail')).toEqual({
      ...openingView,
      filter: { ...openingView.filter, actors: ['ann'] },
      event: 'talks',
    });
  });

  test.each([
    ['?from=2024-09-01', 'from=2024-09-01'],
    ['?to=2024-09-01', 'to=2024-09-01'],
    ['?from=2024-09-01&to=yesterday', 'from=2024-09-01'],
  ])('one end of a window alone: %s', (query, ignored) => {
    expect(viewAt(query).window).toBeNull();
    expect(ignoredAt(query)).toContain(ignored);
  });

  test('a second value where there can be but one', () => {
    expect(viewAt('?event=talks&event=call').event).toBe('talks');
    expect(ignoredAt('?event=talks&event=call')).toEqual(['event=call']);
  });

  test.each(['?people=cleo', '?not-discussed=peace', '?people=bob&issues=toll'])(
    'a filter without an option, so that what narrows the page can always be taken off: %s',
    (query) => {
      const timeline = { ...harbour, issues: [...harbour.issues, { id: 'toll', label: 'toll' }] };
      const { view, ignored } = readAddress(query, timeline);
      const asked = [...new URLSearchParams(query).values()];
      const chips = selectFacets(timeline, view.filter).active.map(({ id }) => id);
      expect([...chips, ...ignored.map(({ value }) => value)].sort()).toEqual(asked.sort());
    },
  );
});

describe('an address as it comes from anywhere opens the page and names what it left out', () => {
  test.each([
    ['a percent sign', '%'],
    ['half a character', '%E0%A4%A'],
    ['markup', '<script>alert(1)</script>'],
    ['a path', '../../etc/passwd'],
    ['a character of control', '\0'],
    ['a turn of direction', '\u202Etalks'],
    ['a letter beyond the basic plane', '𝒶'],
    ['half of one', '\uD835'],
    ['a hundred thousand characters', 'x'.repeat(100_000)],
  ])('%s', (_, text) => {
    for (const parameter of [
      'people',
      'issues',
      'from',
      'to',
      'event',
      'source',
      'quote',
      'lanes',
    ]) {
      const query = new URLSearchParams({ [parameter]: text });
      const value = query.get(parameter);
      expect(readAddress(`?${query}`, harbour)).toEqual({
        view: openingView,
        ignored: [{ parameter, value }],
      });
      expect(readAddress(`?${parameter}=${text}`, harbour).view).toEqual(openingView);
    }
  });
});

test('the documentation of the address is its table of parameters', () => {
  const rows = addressParameters.map(
    ({ name, doc, absent }) => ` * | \`${name}\` | ${doc} | ${absent} |`,
  );
  const lines = [' * | parameter | value | absent |', ' * |---|---|---|', ...rows];
  const source = readFileSync('src/explore/address/address.ts', 'utf8').split('\n');
  expect(source.filter((line) => line.startsWith(' * |'))).toEqual(lines);
});
