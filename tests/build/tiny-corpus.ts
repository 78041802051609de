import { createHash } from 'node:crypto';
import { CorpusError } from '../../src/build/fault.ts';
import { type Corpus, readCorpus } from '../../src/build/read-corpus.ts';

/** Files of a corpus by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What becomes of a file: other content, the content it had changed, or null where it goes. */
export type Change = string | Uint8Array | ((content: string) => string) | null;

/** Stands in a file of YAML for the digest of the text beside it. */
const digest = '<sha256>';

/** The smallest corpus that has some of everything; nothing is wrong with it. */
export const tiny: Files = {
  'bridge.txt': `A toll for the bridge
4 May 1901

The Mayor, Ada Quill, met Tom Rusk of the Ferry Guild at the mill on Friday. They spoke of the toll, and of the toll alone.
“The ferry’s day is over,” the Mayor said. The bell was not spoken of.

Letters: Hugh Dale calls the toll a scandal.
`,
  'bridge.yaml': `title: A toll for the bridge
kind: news report
published:
  date: 1901-05-04
  basis: stated
  note: Printed under the headline.
  words: 4 May 1901
rights: Invented; MIT.
sha256: ${digest}
received-as: b.txt
zones:
  - zone: heading
    text: A toll for the bridge
  - zone: dateline
    text: 4 May 1901
  - zone: comment
    from: Letters
    to: scandal.
events:
  - id: 1901-05-03-toll-talk
    title: Quill and Rusk meet about the toll
    label: Toll talk
    kind: meeting
    place: at the mill
    date:
      edtf: 1901-05-03
      basis: relative
      note: “On Friday” in a paper of Saturday.
      words: Friday
    participants: [ada-quill, tom-rusk]
    discussed:
      toll: They spoke of the toll
    not-discussed:
      bell: The bell was not spoken of
    quotes:
      - text: The Mayor, Ada Quill, met Tom Rusk
      - voice: ada-quill
        text: “The ferry’s day is over,”
`,
  'reply.txt': 'Rusk told the Guild on Saturday of his talk with Quill. “We row on,” he said.\n',
  'reply.yaml': `title: The Guild’s answer
kind: other
published:
  date: 1901-05-06
  basis: inferred
  note: It looks back on Saturday.
rights: Invented; MIT.
sha256: ${digest}
received-as: r.txt
accounts:
  - of: 1901-05-03-toll-talk
    participants: [tom-rusk]
    quotes:
      - voice: tom-rusk
        text: “We row on,” he said.
`,
  'actors.yaml': `- id: ada-quill
  name: Ada Quill
  kind: person
  side: town
  aliases: [Quill]
  offices:
    - { title: Mayor, from: 1900-01-01 }
- id: tom-rusk
  name: Tom Rusk
  kind: person
  side: guild
  aliases: [Rusk]
- id: hugh-dale
  name: Hugh Dale
  kind: person
  side: town
`,
  'issues.yaml': `- id: toll
  label: Toll
- id: bell
  label: Bell
`,
  'timeline.yaml': `title: The toll
window: { from: 1901-05-01, to: 1901-05-31 }
sides:
  - { id: town, label: Town }
  - { id: guild, label: Guild }
eras:
  - { id: ferry, label: Ferry, from: 1890-01-01, to: 1901-12-31 }
`,
};

/** Reads a corpus as if its files lay in `seeds`. */
export function corpusOf(files: Files): Corpus {
  const encoder = new TextEncoder();
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => {
      return [name, typeof content === 'string' ? encoder.encode(content) : content] as const;
    }),
  );
  const seeds = [...bytes].map(([name, content]) => {
    const shown = `seeds/${name}`;
    const text = bytes.get(name.replace('.yaml', '.txt'));
    if (!name.endsWith('.yaml') || text === undefined) return { name, shown, bytes: content };
    const hash = createHash('sha256').update(text).digest('hex');
    const filled = Buffer.from(content).toString('latin1').replace(digest, hash);
    return { name, shown, bytes: Buffer.from(filled, 'latin1') };
  });
  return readCorpus({ shown: 'seeds', files: seeds });
}

/** The tiny corpus with some of its files changed. */
export function changed(changes: Readonly<Record<string, Change>>): Files {
  const entries = Object.entries({ ...tiny, ...changes }).flatMap(([name, change]) => {
    if (change === null) return [];
    if (typeof change !== 'function') return [[name, change] as const];
    return [[name, change(contentOf(name))] as const];
  });
  return Object.fromEntries(entries);
}

function contentOf(name: string): string {
  const content = tiny[name];
  if (typeof content !== 'string') throw new Error(`The tiny corpus has no text ${name}.`);
  return content;
}

/** Replaces words in a file; throws where they do not stand in it, as a test would then prove nothing. */
export function swap(from: string, to: string): (content: string) => string {
  return (content) => {
    if (!content.includes(from)) throw new Error(`"${from}" does not stand in the file.`);
    return content.replace(from, to);
  };
}

/** The faults of the tiny corpus after these changes, a line each. */
export function faultsAfter(changes: Readonly<Record<string, Change>>): readonly string[] {
  try {
    corpusOf(changed(changes));
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n');
    throw error;
  }
}

/** A change of words in `bridge.yaml`. */
export function inBridge(from: string, to: string): Readonly<Record<string, Change>> {
  return { 'bridge.yaml': swap(from, to) };
}
