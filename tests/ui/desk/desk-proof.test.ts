import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import type { AddedSource } from '../../../src/explore/added/added-source.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { deskProof } from '../../../src/ui/desk/desk-proof.ts';
import { inventedSource } from '../../explore/support/invented-source.ts';

const text = `A call

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon.

“We will meet again,” David Lammy said on 2 April 2025. He called it “a good talk” with the harbour master, Otto Brandt.

Sign up for our newsletter.
`;
const seeds = readFolder('tests/fixtures/corpora/uk-us');
const registers = extractionRegisters(seeds);
const { timeline } = readCorpus(seeds);
const newsletter = text.indexOf('Sign up');
const added: AddedSource = {
  source: inventedSource('added.call', {
    kind: 'news report',
    published: { edtf: '2025-04-04', basis: 'stated', note: 'As given.' },
    length: text.length,
    zones: [{ zone: 'boilerplate', start: newsletter, end: text.length - 1 }],
  }),
  text,
  mark: '',
  drafts: [],
  actors: [],
  decisions: [],
};
const proof = deskProof(added, registers, timeline.events);
const call = 'On 28 January 2025 David Lammy spoke to Marco Rubio by phone.';

function spanOf(words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text has no “${words}”.`);
  return { start, end: start + words.length };
}

test('selected words become a draft as machine reading has them, with the event they may be', async () => {
  const addition = await proof.draftOf(spanOf(`${call} `));
  expect(addition).toMatchObject({
    drafts: [
      {
        origin: 'reader',
        doubtful: false,
        match: { event: '2025-01-28-lammy-rubio-call' },
        event: {
          id: 'added.call.2025-01-28-lammy-rubio-call',
          kind: 'call',
          date: {
            edtf: '2025-01-28',
            evidence: { ...spanOf('28 January 2025'), exact: '28 January 2025' },
          },
          excerpts: [{ ...spanOf(call), exact: call, voice: null, mode: 'own' }],
        },
      },
    ],
  });
  const [draft] = 'drafts' in addition ? addition.drafts : [];
  expect(draft?.match?.reasons.join()).toContain('David Lammy, Marco Rubio');
  for (const { evidence } of draft?.event.issues ?? [])
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
});

test('words in which nothing is read become a draft of the day of the text', async () => {
  expect(await proof.draftOf(spanOf('They agreed'))).toMatchObject({
    drafts: [
      {
        origin: 'reader',
        confidence: null,
        event: {
          title: 'They agreed',
          kind: 'other',
          date: { edtf: '2025-04-04', basis: 'inferred' },
        },
      },
    ],
  });
});

test('words of the publisher’s own notices, and no words at all, are refused', async () => {
  expect(await proof.draftOf(spanOf('Sign up for'))).toMatchObject({
    reason: expect.stringContaining('notices'),
  });
  expect(proof.excerptOf(spanOf('. '))).toMatchObject({
    reason: expect.stringContaining('no words'),
  });
});

test('a date is read from the words that are selected, or they are refused', () => {
  expect(proof.dateOf(spanOf('said on 2 April 2025'))).toMatchObject({
    edtf: '2025-04-02',
    basis: 'stated',
    evidence: { exact: '2 April 2025' },
  });
  expect(proof.dateOf(spanOf('to meet soon'))).toMatchObject({ reason: expect.any(String) });
});

test('words that are typed are found, or the nearest passage is named', () => {
  expect(proof.placeOf('They  agreed to\nmeet soon')).toEqual(spanOf('They agreed to meet soon'));
  expect(proof.placeOf('They agreed to meet again soon.')).toMatchObject({
    reason: expect.stringContaining('They agreed to meet soon'),
  });
});

test.each([
  ['They agreed to meet soon.', false, ['own']],
  ['They agreed to meet soon.', true, ['paraphrased']],
  ['“We will meet again,” David Lammy said on 2 April 2025.', true, ['quoted', 'partly']],
  ['He called it “a good talk” with the harbour master', true, ['partly', 'paraphrased']],
  ['“We will meet again,”', false, ['quoted']],
])('how %j may be said to speak, with a voice: %j', (words, hasVoice, modes) => {
  expect(proof.modesOf(spanOf(words), hasVoice)).toEqual(modes);
});

test('whom the text names may be added, and nobody else', () => {
  const days = parseEdtf('2025-01-28');
  expect(proof.named('David Lammy', days)).toMatchObject({ actor: { id: 'david-lammy' } });
  expect(proof.named('Otto Brandt', days)).toMatchObject({
    actor: { id: 'otto-brandt', registered: false },
  });
  expect(proof.named('Donald Trump', days)).toMatchObject({
    reason: expect.stringContaining('named nowhere'),
  });
});

const draft = {
  quote: call,
  title: 'Lammy and Rubio speak',
  date: '2025-01-28',
  kind: 'call',
  people: ['David Lammy', 'Marco Rubio'],
};

test('another reader’s drafts are proved: what holds becomes a draft, the rest says why', () => {
  const file = [
    draft,
    { ...draft, quote: 'David Lammy spoke to Marco Rubio over the phone.' },
    { ...draft, quote: 'The ministers signed a treaty in Lisbon.' },
    { ...draft, people: ['Angela Merkel'] },
    { ...draft, date: '2025-01-29' },
    { ...draft, kind: 'chat' },
  ];
  const result = proof.foreignDrafts(JSON.stringify({ drafts: file }));
  expect(result.drafts).toMatchObject([
    {
      origin: 'other-reader',
      confidence: null,
      match: { event: '2025-01-28-lammy-rubio-call' },
      event: { id: 'added.call.2025-01-28-lammy-rubio-call', reviewed: false },
    },
  ]);
  const reasons = new Map(result.refused.map((fault) => [fault.draft, fault]));
  expect([...reasons.keys()].sort()).toEqual([1, 2, 3, 4, 5].map((at) => `drafts[${at}]`));
  expect(reasons.get('drafts[3]')?.message).toContain('named nowhere');
  expect(reasons.get('drafts[4]')?.message).toContain('contradicts');
  expect(reasons.get('drafts[2]')?.nearest).toBeNull();
  expect(reasons.get('drafts[5]')?.nearest).toBeNull();
});

test('a passage that was meant is taken where it is confirmed, and proved like any other', () => {
  const near = {
    ...draft,
    quote: 'On 28 January 2025 David Lammy talked to Marco Rubio by phone.',
  };
  const [fault] = proof.foreignDrafts(JSON.stringify([near])).refused;
  if (fault?.nearest == null) throw new Error('No passage was offered.');
  const { passage } = fault.nearest;
  expect(text.slice(passage.start, passage.end)).toBe(call);
  const confirmed = proof.withPassage(fault.nearest.draft, passage);
  expect(confirmed.refused).toEqual([]);
  expect(confirmed.drafts[0]?.event.excerpts[0]?.exact).toBe(call);
  const wrong = proof.withPassage({ ...fault.nearest.draft, date: '2024-01-01' }, passage);
  expect(wrong.drafts).toEqual([]);
  expect(wrong.refused[0]?.message).toContain('contradicts');
});

test('LangExtract’s JSON Lines are read, and a truncated file is refused whole', () => {
  const document = {
    text,
    extractions: [
      {
        extraction_class: 'event',
        extraction_text: call,
        attributes: { title: draft.title, date: draft.date, kind: 'call' },
      },
    ],
  };
  expect(proof.foreignDrafts(`${JSON.stringify(document)}\n`).drafts).toHaveLength(1);
  const cut = proof.foreignDrafts('{"drafts": [{"quote": "On 28');
  expect(cut).toMatchObject({
    drafts: [],
    refused: [{ message: expect.stringContaining('not JSON') }],
  });
});
