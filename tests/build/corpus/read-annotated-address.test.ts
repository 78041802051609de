import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';

/** `bridge.yaml` with more said of its source, from line 10 on. */
const withFields = (fields: string) => ({
  'bridge.yaml': swap('received-as: b.txt\n', `received-as: b.txt\n${fields}`),
});

test('where a source is on the web is published as it is written', () => {
  const fields =
    'url: https://example.org/a?b=c#d\narchived: http://archive.example/1\nretrieved: 1901-05-04\n';
  const [source] = corpusOf(changed(withFields(fields))).timeline.sources;
  expect(source).toMatchObject({
    url: 'https://example.org/a?b=c#d',
    archived: 'http://archive.example/1',
    retrieved: '1901-05-04',
  });
});

test('without it the source has no such fields', () => {
  const [source] = corpusOf(changed({})).timeline.sources;
  for (const field of ['url', 'archived', 'retrieved'])
    expect(Object.keys(source ?? {})).not.toContain(field);
});

test.each([
  ['another scheme', 'url: ftp://example.org/a', '11:6: "ftp://example.org/a" is not an address'],
  ['a script', 'url: "javascript:alert(1)"', '11:6: "javascript:alert(1)" is not an address'],
  ['no scheme', 'archived: example.org/a', '11:11: "example.org/a" is not an address on the web'],
  ['no host', 'url: "https://"', '11:6: "https://" is not an address'],
  ['a space', 'url: https://example.org/a b', '11:6: this address has a space or a sign'],
  ['a sign that is not seen', 'url: "https://example.org/\\u202Ea"', '11:6: this address has a'],
  ['a password', 'url: https://me:secret@example.org/', '11:6: this address names a user'],
  [
    'one that is too long',
    `url: https://example.org/${'a'.repeat(2000)}`,
    '11:6: this address has 2020 characters, and 2000 is the most. Shorten it.',
  ],
  [
    'a month where a day belongs',
    'url: https://example.org/\nretrieved: 1901-05',
    '12:12: "1901-05" is not a day of the calendar. Write it as 2025-01-27.',
  ],
  [
    'a day without an address',
    'retrieved: 1901-05-05',
    '11:12: the text was retrieved on 1901-05-05, and no address says from where. Add "url:" or "archived:", or leave this out.',
  ],
  [
    'a day before the text came out',
    'url: https://example.org/\nretrieved: 1901-05-01',
    '12:12: the text was retrieved on 1901-05-01, before it came out on 1901-05-04. Correct one of them.',
  ],
])('%s', (_, fields, fault) => {
  const faults = faultsAfter(withFields(`${fields}\n`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`seeds/bridge.yaml:${fault}`);
});
