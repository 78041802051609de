import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';

test.each([
  [
    'a window that ends before it begins',
    swap('to: 1901-05-31', 'to: 1901-04-30'),
    '2:33: the window ends on 1901-04-30, before it begins on 1901-05-01. Correct one of them.',
  ],
  [
    'an era that ends before it begins',
    swap('to: 1901-12-31', 'to: 1889-12-31'),
    '7:54: the era "ferry" ends on 1889-12-31, before it begins on 1890-01-01. Correct one of them.',
  ],
  [
    'a side that stands twice',
    swap('id: guild', 'id: town'),
    '5:11: there already is a side "town", in line 4. Give this one another id, or make them one.',
  ],
  [
    'an era that stands twice',
    (content: string) => `${content}${content.split('\n').at(-2)}\n`,
    '8:11: there already is an era "ferry", in line 7. Give this one another id, or make them one.',
  ],
  [
    'a month where a day belongs',
    swap('from: 1901-05-01', 'from: 1901-05'),
    '2:17: "1901-05" is not a day of the calendar. Write it as 2025-01-27.',
  ],
])('%s', (_, change, fault) => {
  expect(faultsAfter({ 'timeline.yaml': change })).toEqual([`seeds/timeline.yaml:${fault}`]);
});

test('a frame without eras', () => {
  const { timeline } = corpusOf(
    changed({ 'timeline.yaml': (content) => content.slice(0, content.indexOf('eras:')) }),
  );
  expect(timeline.eras).toEqual([]);
  expect(timeline.window).toEqual({ from: '1901-05-01', to: '1901-05-31' });
});

const withStory = (story: string) => (content: string) => `${content}${story}`;
const toll = '  - { event: 1901-05-03-toll-talk, sentence: It begins at the mill. }\n';

test('a standfirst and a story are published as they are written', () => {
  const { timeline } = corpusOf(
    changed({ 'timeline.yaml': withStory(`standfirst: Who pays?\nstory:\n${toll}`) }),
  );
  expect(timeline.standfirst).toBe('Who pays?');
  expect(timeline.story).toEqual([
    { event: '1901-05-03-toll-talk', sentence: 'It begins at the mill.' },
  ]);
});

test('without them the timeline has no such fields', () => {
  const { timeline } = corpusOf(changed({}));
  expect(Object.keys(timeline)).not.toContain('standfirst');
  expect(Object.keys(timeline)).not.toContain('story');
});

test('a story may come to an event that a machine read', () => {
  const { timeline } = corpusOf(changed({ 'note-1901-05-09.txt': note }));
  const draft = timeline.events.find(({ reviewed }) => !reviewed);
  expect(draft).toBeDefined();
  const story = `story:\n  - { event: ${draft?.id}, sentence: The machine read this. }\n`;
  const told = corpusOf(
    changed({ 'note-1901-05-09.txt': note, 'timeline.yaml': withStory(story) }),
  ).timeline;
  expect(told.story?.map(({ event }) => event)).toEqual([draft?.id]);
});

const note = '9 May 1901\n\nAda Quill met Tom Rusk at the bridge on 8 May 1901.\n';

test.each([
  [
    'a step to an event of which no text tells',
    'story:\n  - { event: 1901-05-03-toll-tallk, sentence: At the mill. }\n',
    '9:14: unknown event "1901-05-03-toll-tallk". Write "1901-05-03-toll-talk", the nearest known, or add it to the "events:" of the file that tells of it.',
  ],
  [
    'an event that the story comes to twice',
    `story:\n${toll}${toll}`,
    '10:14: the story comes to "1901-05-03-toll-talk" in line 9 already. Leave one of the two out.',
  ],
  [
    'a story of nothing',
    'story: []\n',
    '8:8: there are no events in the story. Name at least one, or leave it out.',
  ],
  [
    'a step without words of the editor',
    'story:\n  - { event: 1901-05-03-toll-talk }\n',
    '9:5: "sentence" is missing',
  ],
  [
    'a sign in the standfirst that cannot be seen',
    'standfirst: "Who\\u200B pays?"\n',
    '8:13: this has the sign',
  ],
])('%s', (_, story, fault) => {
  const faults = faultsAfter({ 'timeline.yaml': withStory(story) });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`seeds/timeline.yaml:${fault}`);
});
