import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { decodeText } from '../../src/seed-format/source-text.ts';

const folder = 'tests/fixtures/extract/input';
const issues = ['trade', 'energy', 'fisheries', 'migration', 'treaty', 'harbour dispute'].map(
  (term) => ({
    issue: { id: term.replace(' ', '-'), label: term },
    terms: [term],
  }),
);

/** Each text of another kind: a new file is a new case, and its golden file is what is reviewed. */
test.each(readdirSync(folder))('%s', async (name) => {
  const decoded = decodeText(readFileSync(`${folder}/${name}`));
  const text = 'text' in decoded ? decoded.text : '';
  const { source, dates, events, actors } = extract(text, {
    id: 'sample',
    registers: { actors: [], issues },
  });
  for (const { start, end, exact } of events.flatMap((event) => event.excerpts)) {
    expect(text.slice(start, end)).toBe(exact);
  }
  const lines = [
    `${source.kind}: ${source.title}`,
    `published ${source.published?.edtf ?? 'nobody knows when'} by ${source.publisher ?? 'nobody knows whom'}`,
    '',
    ...source.zones.map(
      ({ zone, start, end }) => `zone ${zone}: ${oneLine(text.slice(start, end))}`,
    ),
    ...dates.slice(0, 30).map((date) => `date ${oneLine(date.text)} = ${date.edtf}`),
    ...events
      .slice(0, 12)
      .flatMap((event) => [
        '',
        `${event.date.edtf} (${event.date.basis}) ${event.kind}, ${event.status}: ${event.title}`,
        `  id ${event.id}; place ${event.place ?? '–'}; background ${event.background}`,
        `  ${event.actors.map(({ id, role }) => `${id} (${role})`).join(', ') || 'nobody'}`,
        ...event.issues.map(
          ({ id, treatment, evidence }) => `  ${treatment} ${id}: ${oneLine(evidence.exact)}`,
        ),
        ...event.excerpts.map(({ exact, voice }) =>
          `  “${oneLine(exact)}” ${voice ?? ''}`.trimEnd(),
        ),
      ]),
    '',
    `${dates.length} dates, ${events.length} events; unregistered: ${actors.map(({ name: each }) => each).join(', ') || 'nobody'}`,
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    `../fixtures/extract/output/${name.replace(/\.txt$/, '.golden')}`,
  );
});

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
