import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { faultsAfter, swap } from '../tiny-corpus.ts';
import { tiny } from '../tiny-files.ts';

test('a digest that is not the text’s', () => {
  const digest = createHash('sha256')
    .update(tiny['bridge.txt'] ?? '')
    .digest('hex');
  expect(faultsAfter({ 'bridge.yaml': swap('sha256: <sha256>', 'sha256: 0123') })).toEqual([
    `seeds/bridge.yaml:9:9: this is not the sha256 of bridge.txt. If the text is as it was received, write ${digest}; otherwise restore it.`,
  ]);
});

test('a text that is not UTF-8, of which nothing else is said', () => {
  expect(faultsAfter({ 'bridge.txt': Buffer.from('A toll\nfor th\xe9 bridge', 'latin1') })).toEqual(
    [
      'seeds/bridge.txt:2:7: this byte is not UTF-8. Convert the file to UTF-8, or get the text anew.',
    ],
  );
});

test('a register that is not UTF-8, which makes nobody unknown', () => {
  expect(faultsAfter({ 'actors.yaml': Buffer.from('# Caf\xe9\n', 'latin1') })).toEqual([
    'seeds/actors.yaml:1:6: this byte is not UTF-8. Save the file as UTF-8.',
  ]);
});

test.each(['', ' \n\t'])('an empty text: %j', (text) => {
  expect(faultsAfter({ 'reply.txt': text })).toEqual([
    'seeds/reply.txt:1:1: the text is empty. Put the text here as it was received, or delete the file.',
  ]);
});
