import { expect, test } from 'vitest';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
import { withShownModes } from '../../../src/ui/add-source/shown-modes.ts';
import { storedSource } from './stored-records.ts';

const text = '“We met,” Ann said. Bo said that they spoke. It rained. “So it is.”';
const passages: readonly (readonly [words: string, voice: string | null])[] = [
  ['“We met,” Ann said.', 'ann'],
  ['Bo said that they spoke.', 'bo'],
  ['Bo said that they spoke. It rained. “So it is.”', 'bo'],
  ['It rained.', null],
  ['“So it is.”', null],
];

/** A record as releases of the page wrote it before excerpts said how they speak. */
function olderRecord(): unknown {
  const record = storedSource('older');
  const source = { ...Object(record.source), length: text.length };
  const excerpts = passages.map(([exact, voice]) => {
    const start = text.indexOf(exact);
    const around = { paragraph: 1, prefix: '', suffix: '', voice };
    return { source: 'added.older', start, end: start + exact.length, exact, ...around };
  });
  const drafts = Array.isArray(record.drafts)
    ? record.drafts.map((draft) => ({ ...draft, event: { ...draft.event, excerpts } }))
    : [];
  return { ...record, source, text, drafts, decisions: [] };
}

test('the excerpts of an older record speak as its text shows', () => {
  const record = olderRecord();
  const before = structuredClone(record);
  const read = readStoredSource('added.older', record);
  expect(read).toMatchObject({ lacksModes: true });
  if (!('added' in read)) throw new Error(read.reason);
  const modes = withShownModes(read.added).drafts.flatMap(({ event }) =>
    event.excerpts.map(({ voice, mode }) => `${voice} ${mode}`),
  );
  expect(modes).toEqual(['ann quoted', 'bo paraphrased', 'bo partly', 'null own', 'null quoted']);
  // The store's own record is left as it is until it is kept again.
  expect(record).toEqual(before);
});

test('a mode that is none makes a record unreadable', () => {
  const record = storedSource('other');
  const drafts = structuredClone(record.drafts);
  const [draft] = Array.isArray(drafts) ? drafts : [];
  draft.event.excerpts[0].mode = 'hinted';
  expect(readStoredSource('added.other', { ...record, drafts })).toMatchObject({
    reason: 'drafts[0].event.excerpts[0].mode is not known',
  });
});
