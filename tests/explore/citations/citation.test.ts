import { AST } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/explore/citations/bibtex.ts';
import {
  type Citation,
  type CitationContext,
  citeEvent,
  citeQuote,
} from '../../../src/explore/citations/citation.ts';
import { citationForms } from '../../../src/explore/citations/citation-forms.ts';
import { isWhole } from '../../../src/model/event.ts';
import { datesOfAllKinds, hostileTimeline } from '../exports/inputs.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { eventOf, published } from '../support/real-corpus.ts';
import { citeprocNote } from './citeproc-note.ts';

const page = 'https://example.org/readout/';
const accessed = '2026-11-21';
const real: CitationContext = { timeline: published, page, accessed };
const hostile: CitationContext = { timeline: hostileTimeline(), page, accessed };

function written(id: string, citation: Citation): string {
  const form = citationForms.find((each) => each.id === id);
  if (form === undefined) throw new Error(`No form "${id}".`);
  return form.write(citation);
}

/** Every event and every quote of a timeline. */
function everyCitation(context: CitationContext): readonly (readonly [string, Citation])[] {
  return context.timeline.events
    .filter(isWhole)
    .flatMap((event) => [
      [event.id, citeEvent(event, context)] as const,
      ...event.excerpts.map(
        (_, at) => [`${event.id} “${at + 1}”`, citeQuote(event, at, context)] as const,
      ),
    ]);
}

/** The entries of a BibTeX file; the parser does not know these three commands of LaTeX. */
function readBibtex(bibtex: string) {
  const known = bibtex
    .replaceAll('\\textless{}', '<')
    .replaceAll('\\textgreater{}', '>')
    .replaceAll('\\textbar{}', '|');
  const { entries, errors } = parseBibtex(known, { processUnexpected: true });
  expect(errors).toEqual([]);
  return Object.values(entries);
}

/** The text of a BibTeX field as the parser gives it: runs, some of them marked. */
function fieldText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((run: unknown) =>
      typeof run === 'object' && run !== null && 'text' in run ? String(run.text) : '',
    )
    .join('');
}

/** The one entry of a list; null where there are none or several. */
function oneOf(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : null;
}

test('a quote in a Chicago note: who is quoted, in what, by whom, when, seen when and where', () => {
  const event = eventOf('2025-01-28-lammy-rubio-call');
  const at = event.excerpts.findIndex(({ voice }) => voice === 'foreign-office');
  expect(written('chicago', citeQuote(event, at, real))).toBe(
    `Foreign Office, paraphrased by Nation.Cymru in “Lammy Speaks with US Counterpart about ‘Working Together’ on Security,” Nation.Cymru, January 28, 2025, Readout: UK–US contacts, accessed November 21, 2026, https://example.org/readout/?event=2025-01-28-lammy-rubio-call&source=2025-01-28-lammy-rubio-call&quote=${at + 1}.`,
  );
});

test('what an editor supplied stands in brackets, and what is not stated says so', () => {
  const event = eventOf('2025-01-26-starmer-trump-call');
  const note = written('chicago', citeQuote(event, 0, real));
  expect(note).toContain('Says,” [publisher not stated], [January 27, 2025?], Readout:');
  const ris = written('ris', citeQuote(event, 0, real));
  expect(ris).toContain('Publisher not stated. Publication date inferred: No date in the text.');
});

test('an event is cited with its date and every source it rests on', () => {
  const note = written('chicago', citeEvent(eventOf('2025-01-26-starmer-trump-call'), real));
  expect(note).toContain(
    '[Sunday 26 January 2025],” Readout: UK–US contacts, accessed November 21',
  );
  expect(note).toContain('?event=2025-01-26-starmer-trump-call; based on “Starmer Has Had');
  expect(note).toContain('Nation.Cymru, January 28, 2025');
  expect(note.match(/accessed November 21, 2026/g)).toHaveLength(3);
});

test('an approximate date keeps its doubt, an announced event its status', () => {
  const announced = published.events.find(({ status }) => status === 'announced');
  if (announced === undefined) throw new Error('No event is announced.');
  expect(written('chicago', citeEvent(announced, real))).toMatch(/\[[^\]]*; announced\]/i);
  const event = eventOf('2025-03-17-starmer-trump-call');
  const [work] = citeQuote(event, 0, real);
  expect(work?.item.issued).toEqual({ 'date-parts': [[2025, 3, 18]], circa: true });
});

describe.each([
  ['the real corpus', real],
  ['hostile texts', hostile],
  ['dates of all kinds', { timeline: datesOfAllKinds, page, accessed }],
])('%s', (_, context) => {
  const all = everyCitation(context);

  test('as RIS, read back', () => {
    for (const [name, citation] of all) {
      const { children } = AST.parse(written('ris', citation));
      const read = children.map(({ properties }) => (key: string) => {
        return properties.find((each) => each.key === key)?.value.trim();
      });
      const keys = ['ID', 'TI', 'PB', 'UR', 'N1', 'DB', 'Y2'];
      expect(
        read.map((value) => keys.map(value)),
        name,
      ).toEqual(
        citation.map(({ item: { id, title, publisher, URL, note, archive } }) => {
          return [id, title, publisher, URL, note, archive, '2026/11/21/'];
        }),
      );
      const days = read.map((value) => value('DA')?.split('/').filter(Boolean).map(Number));
      expect(days, name).toEqual(citation.map(({ item }) => item.issued?.['date-parts'][0]));
    }
  });

  test('as BibTeX, read back', () => {
    for (const [name, citation] of all) {
      const read = readBibtex(written('bibtex', citation)).map((entry) => {
        const { entry_key, fields, unexpected_fields: more = {} } = entry;
        const texts = [fields.title, oneOf(more.publisher), fields.journaltitle, fields.note];
        return [entry_key, fields.url, fields.urldate, fields.date, ...texts.map(fieldText)];
      });
      expect(read, name).toEqual(
        citation.map(({ item, published }) => {
          const { id, URL, title, publisher = '', 'container-title': site = '', note = '' } = item;
          // The parser writes an open end as biblatex did before ISO 8601-2.
          const date = published?.replace('/..', '/');
          const journal = item.type === 'article-newspaper' ? site : '';
          const texts = [title, publisher, journal, `${note} Accessed 2026-11-21.`.trim()];
          return [id, URL, '2026-11-21', date, ...texts];
        }),
      );
    }
  });

  test('as a Chicago note, on one line with every address', () => {
    for (const [name, citation] of all) {
      const note = written('chicago', citation);
      expect(note, name).not.toContain('\n');
      for (const { item } of citation) expect(note, name).toContain(item.URL);
    }
  });

  test('as CSL-JSON, on one line a field', () => {
    for (const [name, citation] of all) {
      const items: unknown = JSON.parse(written('csl-json', citation));
      expect(items, name).toEqual(citation.map(({ item }) => item));
      const texts = citation.flatMap(({ item }) => Object.values(item).map(String));
      expect(
        texts.filter((text) => /[\r\n]/.test(text)),
        name,
      ).toEqual([]);
    }
  });
});

test('BibTeX has its month as a macro, its day apart and its address fit for LaTeX', () => {
  const bibtex = written('bibtex', citeQuote(eventOf('2025-01-26-starmer-trump-call'), 0, real));
  expect(bibtex).toContain(
    '\tdate = {2025-01-27},\n\tyear = {2025},\n\tmonth = jan,\n\tday = {27},\n',
  );
  expect(bibtex).toMatch(/\thowpublished = \{\\url\{https:[^}]*&quote=1\}\},/);
});

test('no two works of one citation share an id', () => {
  for (const [, citation] of [...everyCitation(real), ...everyCitation(hostile)]) {
    const ids = citation.map(({ item }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a Chicago note keeps what looks like markup in a title', () => {
  const event = {
    ...eventOf('2025-01-26-starmer-trump-call'),
    title: 'The <b>bold</b> <i>call</i>',
  };
  const note = written('chicago', citeEvent(event, real));
  // In the capitals that the style gives to titles.
  expect(note.toLowerCase()).toContain('“the <b>bold</b> <i>call</i> [');
});

const latex = fc.string({
  unit: fc.constantFrom(...'\\~^<>|{}&%$#_-`\'",?! ab<é😀'.split(''), '--', '``', '<b>', '\\url{'),
});

test('whatever its signs, a title comes back from BibTeX as it was', () => {
  fc.assert(
    fc.property(latex, (drawn) => {
      const title = drawn.replace(/\s+/g, ' ').trim();
      const [work] = citeQuote(eventOf('2025-01-26-starmer-trump-call'), 0, real);
      if (work === undefined) throw new Error('Nothing is cited.');
      const citation = [{ ...work, item: { ...work.item, title } }];
      const [entry] = readBibtex(written('bibtex', citation));
      expect(fieldText(entry?.fields.title)).toBe(title);
    }),
  );
});

test.each([
  ['--', '-{}-'],
  ["Who?` ``a''", "Who?{}` `{}`a'{}'"],
  ['<<a>> | b', '\\textless{}\\textless{}a\\textgreater{}\\textgreater{} \\textbar{} b'],
])('%s is no ligature in LaTeX', (title, written) => {
  const [work] = citeQuote(eventOf('2025-01-26-starmer-trump-call'), 0, real);
  if (work === undefined) throw new Error('Nothing is cited.');
  const bibtex = writeBibtex([{ ...work, item: { ...work.item, title } }]);
  expect(bibtex).toContain(`\ttitle = {{${written}}},\n`);
});

/** A quote of a source that came out on this date, as its publisher states it. */
function publishedOn(edtf: string, title = 'The fair'): Citation {
  const drawn = drawTimeline('2024-09-10 call ann');
  const sources = drawn.sources.map((source) => ({
    ...source,
    title,
    kind: 'news report' as const,
    publisher: 'Post and Sons',
    published: { edtf, basis: 'stated' as const, note: 'Given.' },
  }));
  const timeline = { ...drawn, sources };
  const [event] = timeline.events;
  return event === undefined ? [] : citeQuote(event, 0, { timeline, page, accessed });
}

describe.each([
  ['2025', ['year = {2025}'], '2025///', null],
  ['2025-03', ['year = {2025}', 'month = mar'], '2025/03//', null],
  ['2025-03-18', ['year = {2025}', 'month = mar', 'day = {18}'], '2025/03/18/', null],
  ['2025-03~', ['year = {2025}', 'month = mar'], '2025/03//', 'about March 2025'],
  ['2025~', ['year = {2025}'], '2025///', 'about 2025'],
  [
    '2025-03-18?',
    ['year = {2025}', 'month = mar', 'day = {18}'],
    '2025/03/18/',
    'about 18 March 2025',
  ],
  [
    '2024-09-10/2024-09-11',
    ['year = {2024}', 'month = sep'],
    '2024/09/10/',
    '10–11 September 2024',
  ],
  [
    '2025-12-30/2026-01-02',
    ['year = {2025}', 'month = dec'],
    '2025/12/30/',
    '30 December 2025 – 2 January 2026',
  ],
  ['2024-09-10/..', ['year = {2024}', 'month = sep'], '2024/09/10/', '10 September 2024 or later'],
])('published %s', (edtf, classic, day, words) => {
  const citation = publishedOn(edtf);

  test('is in BibTeX for biblatex as it is, for classic styles as far as they go', () => {
    const bibtex = written('bibtex', citation);
    const fields = [`date = {${edtf}}`, ...classic].map((field) => `\t${field},\n`).join('');
    expect(bibtex).toContain(`${fields}\turl = `);
    const said = words === null ? '' : `Published ${words}. `;
    expect(bibtex).toContain(`” ${said}Accessed 2026-11-21.}`);
  });

  test('is in RIS by its first day and, where that does not tell it, in the note', () => {
    const ris = written('ris', citation);
    expect(ris).toContain(`\r\nDA  - ${day}\r\n`);
    expect(/Published .*\./.exec(ris)?.[0] ?? null).toBe(
      words === null ? null : `Published ${words}.`,
    );
  });
});

test('what is both uncertain and approximate is approximate in BibTeX', () => {
  expect(written('bibtex', publishedOn('2024%'))).toContain('\tdate = {2024~},\n');
});

test('what looks like markup stays as it is in every form', () => {
  const citation = publishedOn('2025', 'The spring fair <b>in town</b>');
  expect(written('chicago', citation)).toContain(
    '“The Spring Fair <b>in Town</b>,” Post and Sons, 2025',
  );
  expect(written('ris', citation)).toContain('TI  - The spring fair <b>in town</b>\r\n');
  expect(written('csl-json', citation)).toContain('"The spring fair <b>in town</b>"');
  const [entry] = readBibtex(written('bibtex', citation));
  expect(fieldText(entry?.fields.title)).toBe('The spring fair <b>in town</b>');
});

describe('a source that has an address of its own', () => {
  const url = 'https://example.org/news/1?a=b';
  const addressed = {
    ...published,
    sources: published.sources.map((source) => ({
      ...source,
      url,
      archived: 'https://archive.example/1',
      retrieved: '2025-02-03',
    })),
  };
  const call = eventOf('2025-01-28-lammy-rubio-call');
  const citation = citeQuote(call, 0, { timeline: addressed, page, accessed });

  test('is cited with it and the day on which it was taken from there, in every form', () => {
    expect(written('ris', citation)).toContain(`\r\nUR  - ${url}\r\n`);
    expect(written('ris', citation)).toContain('\r\nY2  - 2025/02/03/\r\n');
    const [entry] = readBibtex(written('bibtex', citation));
    expect(entry?.fields.url).toBe(url);
    expect(JSON.parse(written('csl-json', citation))[0]).toMatchObject({
      URL: url,
      accessed: { 'date-parts': [[2025, 2, 3]] },
    });
    expect(written('chicago', citation)).toMatch(/2025, https:\/\/example\.org\/news\/1\?a=b\.$/);
    expect(written('chicago', citation)).toBe(citeprocNote(citation));
  });

  test('and its note says where it was read and archived', () => {
    const note = citation[0]?.item.note ?? '';
    expect(note).toContain(`Read in Readout: ${published.title}, ${page}?event=`);
    expect(note).toContain('Archived at https://archive.example/1.');
  });

  test('one that only an archive has is cited from there, read by the reader', () => {
    const timeline = {
      ...addressed,
      sources: addressed.sources.map((each) => ({ ...each, url: undefined, retrieved: undefined })),
    };
    const [work] = citeQuote(call, 0, { timeline, page, accessed });
    expect(work?.item.URL).toBe('https://archive.example/1');
    expect(work?.item.accessed).toEqual({ 'date-parts': [[2026, 11, 21]] });
  });
});
