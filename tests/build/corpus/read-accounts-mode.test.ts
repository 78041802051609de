import { describe, expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, inBridge, swap } from '../tiny-corpus.ts';

const spoken = `      - voice: ada-quill
        text: “The ferry’s day is over,”
`;

/** The tiny corpus with another second quote. */
function withQuote(lines: readonly string[]) {
  return inBridge(spoken, `${lines.join('\n')}\n`);
}

function modesAfter(lines: readonly string[]) {
  const { timeline } = corpusOf(changed(withQuote(lines)));
  return timeline.events[0]?.excerpts.map(({ voice, mode }) => `${voice} ${mode}`);
}

describe('a mode that is left out is what the text shows', () => {
  test.each([
    [
      'within quotation marks',
      ['      - voice: ada-quill', '        text: “The ferry’s day is over,”'],
      'ada-quill quoted',
    ],
    [
      'with who says so',
      ['      - voice: ada-quill', '        text: “The ferry’s day is over,” the Mayor said.'],
      'ada-quill quoted',
    ],
    [
      'without quotation marks',
      ['      - voice: ada-quill', '        text: They spoke of the toll'],
      'ada-quill paraphrased',
    ],
    ['without a voice', ['      - text: They spoke of the toll'], 'null own'],
    [
      'of somebody whom no register names',
      ['      - text: “The ferry’s day is over,”'],
      'null quoted',
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(modesAfter(lines)?.[1]).toBe(expected);
  });
});

describe('a mode that the text does not show is a fault', () => {
  const voice = '      - voice: ada-quill';
  const own = '        text: They spoke of the toll';
  const within = '        text: “The ferry’s day is over,”';
  const both = '        text: of the toll alone. “The ferry’s day is over,”';
  test.each([
    [
      'quoted, without marks',
      [voice, '        mode: quoted', own],
      '38:15: the mode is "quoted", but no word of it stands within quotation marks. Write "paraphrased", which the text shows, or quote another passage.',
    ],
    [
      'quoted, with words outside',
      [voice, '        mode: quoted', both],
      '38:15: the mode is "quoted", but "of the toll alone." stands outside the quotation marks. Write "partly", which the text shows, or quote another passage.',
    ],
    [
      'partly, wholly within',
      [voice, '        mode: partly', within],
      '38:15: the mode is "partly", but these words stand wholly within quotation marks. Write "quoted", which the text shows, or quote another passage.',
    ],
    [
      'partly, without marks',
      [voice, '        mode: partly', own],
      '38:15: the mode is "partly", but no word of it stands within quotation marks. Write "paraphrased", which the text shows, or quote another passage.',
    ],
    [
      'paraphrased, wholly within',
      [voice, '        mode: paraphrased', within],
      '38:15: the mode is "paraphrased", but these words stand wholly within quotation marks. Write "quoted", which the text shows, or quote another passage.',
    ],
    [
      'paraphrased, all but who says so within',
      [
        voice,
        '        mode: paraphrased',
        '        text: “The ferry’s day is over,” the Mayor said.',
      ],
      '38:15: the mode is "paraphrased", but all but "the Mayor said.", which says whose words they are, stands within quotation marks. Write "quoted", which the text shows, or quote another passage.',
    ],
    [
      'own, with a voice',
      [voice, '        mode: own', own],
      '38:15: the mode is "own", which is for the words of the text itself, but a voice is given. Leave the voice out, or write "paraphrased", which the text shows.',
    ],
    [
      'own, wholly within',
      ['      - mode: own', within],
      '37:15: the mode is "own", but these words stand wholly within quotation marks, so somebody is speaking. Write "quoted", which the text shows, and say with "voice:" who it is.',
    ],
    [
      'left out, where some is marked',
      [voice, both],
      '37:9: how "ada-quill" speaks here is not said: "of the toll alone." stands outside the quotation marks. Write "mode: partly", which the text shows, or "mode: paraphrased" where what is marked is not said by "ada-quill".',
    ],
    [
      'no mode at all',
      [voice, '        mode: quoting', own],
      '38:15: "mode" is "quoting", which it cannot be. Write "quoted", or one of partly, paraphrased, own.',
    ],
  ] as const)('%s', (_, lines, fault) => {
    expect(faultsAfter(withQuote(lines))).toEqual([`seeds/bridge.yaml:${fault}`]);
  });

  test('partly and paraphrased may both be said of words of which some are marked', () => {
    for (const mode of ['partly', 'paraphrased'])
      expect(modesAfter([voice, `        mode: ${mode}`, both])?.[1]).toBe(`ada-quill ${mode}`);
  });
});

describe('a text that somebody issued', () => {
  const reply = `      - voice: tom-rusk
        text: “We row on,” he said.
`;
  const words = `      - voice: tom-rusk
        text: Rusk told the Guild on Saturday of his talk with Quill.
`;
  const issue = (by: string) => (content: string) =>
    swap(reply, words)(swap('rights: Invented', `issued-by: ${by}\nrights: Invented`)(content));

  test('has the issuer’s own words, and the source says whose', () => {
    const { timeline } = corpusOf(changed({ 'reply.yaml': issue('tom-rusk') }));
    expect(timeline.sources.map(({ id, issuedBy }) => [id, issuedBy])).toEqual([
      ['bridge', undefined],
      ['reply', 'tom-rusk'],
    ]);
    expect(timeline.events[0]?.excerpts.at(-1)).toMatchObject({
      voice: 'tom-rusk',
      mode: 'quoted',
    });
  });

  test('paraphrases whoever did not issue it', () => {
    const { timeline } = corpusOf(changed({ 'reply.yaml': issue('ada-quill') }));
    expect(timeline.events[0]?.excerpts.at(-1)).toMatchObject({ mode: 'paraphrased' });
  });

  test('must say so where nothing else shows whose words they are', () => {
    expect(faultsAfter({ 'reply.yaml': swap(reply, words) })).toEqual([
      'seeds/reply.yaml:14:9: how "tom-rusk" speaks here is not said: no word of it stands within quotation marks. Write "mode: paraphrased", which the text shows, or say with "issued-by:" at the top whose text it is.',
    ]);
  });

  test('a mode that denies it, and an issuer whom nobody knows', () => {
    const denied = (content: string) =>
      issue('tom-rusk')(content).replace(
        'voice: tom-rusk',
        'voice: tom-rusk\n        mode: partly',
      );
    expect(faultsAfter({ 'reply.yaml': denied })).toEqual([
      'seeds/reply.yaml:16:15: the mode is "partly", but the voice issued this text, so that these are its own words. Write "quoted", which the text shows, or quote another passage.',
    ]);
    expect(faultsAfter({ 'reply.yaml': issue('tom-rask') })).toContain(
      'seeds/reply.yaml:7:12: unknown actor "tom-rask". Write "tom-rusk", the nearest known, or add it to actors.yaml.',
    );
  });
});
