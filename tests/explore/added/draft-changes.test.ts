import { expect, test } from 'vitest';
import {
  changedDate,
  changedDateWords,
  changedIssue,
  changedRole,
  changedSpeech,
  changedTitle,
  withExcerpt,
  withoutActor,
  withoutExcerpt,
  withoutIssue,
} from '../../../src/explore/added/draft-changes.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const [event] = drawTimeline('call: 2024-09-15 call ann+bob -> peace [note:bob] [note]').events;
if (event === undefined) throw new Error('Nothing was drawn.');
const [first, second] = event.excerpts;
if (first === undefined || second === undefined) throw new Error('Two quotes were drawn.');

test('a title is the label too', () => {
  expect(changedTitle('A call')).toEqual({ title: 'A call', label: 'A call' });
});

test('a date set by hand rests on no words, and the same date changes nothing', () => {
  expect(changedDate(event, '2024-09')).toMatchObject({
    date: {
      edtf: '2024-09',
      earliest: '2024-09-01',
      latest: '2024-09-30',
      precision: 'month',
      basis: 'inferred',
      evidence: null,
    },
  });
  expect(changedDate(event, event.date.edtf)).toEqual({});
  const words = { source: 'note', start: 0, end: 4, exact: 'xxxx' };
  expect(changedDateWords(event, words)).toEqual({ date: { ...event.date, evidence: words } });
});

test('somebody has one part', () => {
  expect(changedRole(event, 'ann', 'mentioned').actors).toContainEqual({
    id: 'ann',
    role: 'mentioned',
  });
  const twice = { ...event, actors: [...event.actors, { id: 'ann', role: 'speaker' as const }] };
  const parts = changedRole(twice, 'ann', 'participant').actors ?? [];
  expect(parts.filter(({ id }) => id === 'ann')).toEqual([{ id: 'ann', role: 'participant' }]);
  expect(changedRole(event, 'dora', 'speaker').actors?.at(-1)).toEqual({
    id: 'dora',
    role: 'speaker',
  });
});

test('who speaks is more than mentioned', () => {
  expect(changedRole(event, 'bob', 'mentioned').actors).toContainEqual({
    id: 'bob',
    role: 'speaker',
  });
  const named = { ...event, actors: [{ id: 'ann', role: 'mentioned' as const }] };
  expect(changedSpeech(named, 1, 'ann', 'quoted').actors).toEqual([{ id: 'ann', role: 'speaker' }]);
});

test('who is taken out speaks no more', () => {
  const { actors, excerpts } = withoutActor(event, 'bob', () => 'own');
  expect(actors?.map(({ id }) => id)).toEqual(['ann']);
  expect(excerpts?.map(({ voice, mode }) => `${voice} ${mode}`)).toEqual([
    'null own',
    `${second.voice} ${second.mode}`,
  ]);
  expect(withoutActor(event, 'ann', () => 'own')).not.toHaveProperty('excerpts');
});

test('an issue is raised or was not; a new one is shown by the first quote', () => {
  expect(changedIssue(event, 'peace', 'not-discussed').issues).toEqual(
    event.issues.map((issue) => ({ ...issue, treatment: 'not-discussed' })),
  );
  const [issue] = event.issues;
  if (issue === undefined) throw new Error('An issue was drawn.');
  const both = { ...event, issues: [issue, { ...issue, treatment: 'not-discussed' as const }] };
  expect(changedIssue(both, 'peace', 'discussed').issues).toEqual([issue]);
  expect(changedIssue(event, 'toll', 'not-discussed').issues?.at(-1)).toMatchObject({
    id: 'toll',
    treatment: 'not-discussed',
    evidence: { start: first.start, end: first.end },
  });
  expect(withoutIssue(event, 'peace').issues).toEqual([]);
});

test('who speaks has a part', () => {
  const { actors, excerpts } = changedSpeech(event, 1, 'dora', 'paraphrased');
  expect(actors?.at(-1)).toEqual({ id: 'dora', role: 'speaker' });
  expect(excerpts?.[1]).toMatchObject({ voice: 'dora', mode: 'paraphrased' });
  expect(excerpts?.[0]).toEqual(first);
  expect(changedSpeech(event, 0, 'ann', 'quoted')).not.toHaveProperty('actors');
  expect(changedSpeech(event, 0, null, 'own')).not.toHaveProperty('actors');
});

test('quotes come in the order of the text, and one stays', () => {
  const early = { ...first, start: 0, end: 2 };
  expect(withExcerpt(event, early).excerpts?.map(({ start }) => start)).toEqual(
    [0, first.start, second.start].sort((a, b) => a - b),
  );
  expect(withoutExcerpt(event, 0).excerpts).toEqual([second]);
  expect(withoutExcerpt({ ...event, excerpts: [first] }, 0)).toEqual({});
});
