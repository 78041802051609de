import { expect, test } from 'vitest';
import { changed, corpusOf } from '../tiny-corpus.ts';

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
    '1901-05-03-toll-talk',
    '1901-05-04-quill-fell-meeting',
  ]);
});

test('what it tells of an event that is known is a further account', () => {
  const { timeline } = corpusOf(changed({ 'news.txt': text }));
  const talk = timeline.events.find(({ id }) => id === '1901-05-03-toll-talk');
  expect(talk?.excerpts.map(({ source }) => source)).toContain('news');
  expect(talk?.title).toBe('Quill and Rusk meet about the toll');
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
