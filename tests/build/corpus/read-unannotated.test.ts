import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter } from '../tiny-corpus.ts';

const text = `News of the bridge
6 May 1901

The Mayor, Ada Quill, met Tom Rusk on Friday. Ada Quill met Mr Ned Fell on Saturday.
`;

test('a text without a YAML appears as drafts', () => {
  const { timeline } = corpusOf(changed({ 'news.txt': text }));
  const source = timeline.sources.find(({ id }) => id === 'news');
  expect(source).toMatchObject({
    title: 'News of the bridge',
    published: { edtf: '1901-05-06', basis: 'stated' },
    receivedAs: 'news.txt',
  });
  const drafts = timeline.events.filter(({ reviewed }) => !reviewed);
  expect(drafts.map(({ id }) => id)).toEqual([
    '1901-05-03-quill-rusk-meeting',
    '1901-05-04-quill-fell-meeting',
  ]);
});

test('a text that lies there twice is no second source', () => {
  expect(faultsAfter({ 'copy.txt': text, 'news.txt': text })).toEqual([
    'seeds/news.txt:1:1: this is copy.txt once more, byte for byte. Delete one of them; where both were published, give each a YAML that says so.',
  ]);
});

test('what it tells of a reviewed event changes nothing of that event', () => {
  const talkIn = ({ timeline }: ReturnType<typeof corpusOf>) =>
    timeline.events.find(({ id }) => id === '1901-05-03-toll-talk');
  const talk = talkIn(corpusOf(changed({ 'news.txt': text })));
  expect(talk).toBeDefined();
  expect(talk).toEqual(talkIn(corpusOf(changed({}))));
});

test('whoever is in no register is an actor of the last side, and marked', () => {
  const { timeline } = corpusOf(changed({ 'news.txt': text }));
  expect(timeline.actors.filter(({ registered }) => registered === false)).toEqual([
    {
      id: 'ned-fell',
      name: 'Ned Fell',
      kind: 'person',
      side: 'guild',
      offices: [],
      registered: false,
    },
  ]);
});
