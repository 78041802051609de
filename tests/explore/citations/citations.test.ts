import { AST } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  type CitationContext,
  citeEvent,
  citeQuote,
} from '../../../src/explore/citations/citation.ts';
import { citationForms } from '../../../src/explore/citations/citation-forms.ts';
import { hostileTimeline } from '../exports/inputs.ts';
import { eventOf, published } from '../support/real-corpus.ts';

const page = 'https://example.org/readout/';
const accessed = '2026-11-21';
const real: CitationContext = { timeline: published, page, accessed };
const hostile: CitationContext = { timeline: hostileTimeline(), page, accessed };

async function written(id: string, citation: Citation): Promise<string> {
  const form = citationForms.find((each) => each.id === id);
  if (form === undefined) throw new Error(`No form "${id}".`);
  return form.write(citation);
}

/** Every event and every quote of a timeline. */
function everyCitation(context: CitationContext): readonly (readonly [string, Citation])[] {
  return context.timeline.events.flatMap((event) => [
    [event.id, citeEvent(event, context)] as const,
    ...event.excerpts.map(
      (_, at) => [`${event.id} “${at + 1}”`, citeQuote(event, at, context)] as const,
    ),
  ]);
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

test('a quote in a Chicago note: who is quoted, in what, by whom, when, seen when and where', async () => {
  const event = eventOf('2025-01-28-lammy-rubio-call');
  const at = event.excerpts.findIndex(({ voice }) => voice === 'foreign-office');
  expect(await written('chicago', citeQuote(event, at, real))).toBe(
    `Foreign Office, quoted in “Lammy Speaks with US Counterpart about ‘Working Together’ on Security,” Nation.Cymru, January 28, 2025, Readout: UK–US contacts, accessed November 21, 2026, https://example.org/readout/?event=2025-01-28-lammy-rubio-call&source=2025-01-28-lammy-rubio-call&quote=${at + 1}.`,
  );
});

test('what an editor supplied stands in brackets, and what is not stated says so', async () => {
  const event = eventOf('2025-01-26-starmer-trump-call');
  const note = await written('chicago', citeQuote(event, 0, real));
  expect(note).toContain('Says,” [publisher not stated], [January 27, 2025?], Readout:');
  const ris = await written('ris', citeQuote(event, 0, real));
  expect(ris).toContain('Publisher not stated. Publication date inferred: No date in the text.');
});

test('an event is cited with its date and every source it rests on', async () => {
  const note = await written('chicago', citeEvent(eventOf('2025-01-26-starmer-trump-call'), real));
  expect(note).toContain(
    '[Sunday 26 January 2025],” Readout: UK–US contacts, accessed November 21',
  );
  expect(note).toContain('?event=2025-01-26-starmer-trump-call; based on “Starmer Has Had');
  expect(note).toContain('Nation.Cymru, January 28, 2025');
  expect(note.match(/accessed November 21, 2026/g)).toHaveLength(3);
});

test('an approximate date keeps its doubt, an announced event its status', async () => {
  const announced = published.events.find(({ status }) => status === 'announced');
  if (announced === undefined) throw new Error('No event is announced.');
  expect(await written('chicago', citeEvent(announced, real))).toMatch(/\[[^\]]*; announced\]/i);
  const event = eventOf('2025-03-17-starmer-trump-call');
  const [work] = citeQuote(event, 0, real);
  expect(work?.item.issued).toEqual({ 'date-parts': [[2025, 3, 18]], circa: true });
});

describe.each([
  ['the real corpus', real],
  ['hostile texts', hostile],
])('%s', (_, context) => {
  const all = everyCitation(context);

  test('as RIS, read back', async () => {
    for (const [name, citation] of all) {
      const { children } = AST.parse(await written('ris', citation));
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

  test('as BibTeX, read back', async () => {
    for (const [name, citation] of all) {
      const { entries, errors } = parseBibtex(await written('bibtex', citation));
      expect(errors, name).toEqual([]);
      const read = Object.values(entries).map(({ entry_key, fields }) => {
        return [entry_key, fields.url, fieldText(fields.title), fieldText(fields.note)];
      });
      expect(read, name).toEqual(
        citation.map(({ item: { id, URL, title, note = '' } }) => {
          return [id, URL, title, `${note} Accessed 2026-11-21.`.trim()];
        }),
      );
    }
  });

  test('as a Chicago note, on one line with every address', async () => {
    for (const [name, citation] of all) {
      const note = await written('chicago', citation);
      expect(note, name).not.toContain('\n');
      for (const { item } of citation) expect(note, name).toContain(item.URL);
    }
  });

  test('as CSL-JSON, on one line a field', async () => {
    for (const [name, citation] of all) {
      const items: unknown = JSON.parse(await written('csl-json', citation));
      expect(items, name).toEqual(citation.map(({ item }) => item));
      const texts = citation.flatMap(({ item }) => Object.values(item).map(String));
      expect(
        texts.filter((text) => /[\r\n]/.test(text)),
        name,
      ).toEqual([]);
    }
  });
});

test('BibTeX has its month as a macro, its day apart and its address fit for LaTeX', async () => {
  const bibtex = await written(
    'bibtex',
    citeQuote(eventOf('2025-01-26-starmer-trump-call'), 0, real),
  );
  expect(bibtex).toContain('\tyear = {2025},\n\tmonth = jan,\n\tday = {27},\n');
  expect(bibtex).toMatch(/\thowpublished = \{\\url\{https:[^}]*&quote=1\}\},/);
});

test('no two works of one citation share an id', () => {
  for (const [, citation] of [...everyCitation(real), ...everyCitation(hostile)]) {
    const ids = citation.map(({ item }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a Chicago note keeps what looks like markup in a title', async () => {
  const event = {
    ...eventOf('2025-01-26-starmer-trump-call'),
    title: 'The <b>bold</b> <i>call</i>',
  };
  const note = await written('chicago', citeEvent(event, real));
  // In the capitals that the style gives to titles.
  expect(note.toLowerCase()).toContain('“the <b>bold</b> <i>call</i> [');
});
