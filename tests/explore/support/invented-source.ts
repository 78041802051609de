import type { Source } from '../../../src/model/source.ts';

/** A source of which a test only needs that there is one; what it needs besides is given. */
export function inventedSource(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    file: `sources/${id}.txt`,
    title: `Title of ${id}`,
    publisher: null,
    kind: 'other',
    published: { edtf: '2024-09-11', basis: 'stated', note: 'Invented.' },
    rights: 'Invented.',
    attribution: null,
    sha256: '0'.repeat(64),
    receivedAs: `${id}.txt`,
    length: 1_000_000,
    paragraphs: 1,
    zones: [],
    ...given,
  };
}
