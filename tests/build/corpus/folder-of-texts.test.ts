import { expect, test } from 'vitest';
import { draftFolder } from '../../../src/build/commands/draft-folder.ts';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import type { SeedFolder } from '../../../src/build/corpus/seed-files.ts';
import { timelineFormat } from '../../../src/build/publish/timeline-schema.ts';
import { compare } from '../../../src/model/order.ts';

const texts = {
  '2024-03-04 ferry.txt':
    'Danish Prime Minister Mia Lund met Swedish Prime Minister Erik Sand on 4 March 2024. They discussed the ferry tolls and herring quotas.\n',
  'call of 12.03.2024.txt':
    'Swedish Prime Minister Erik Sand called Danish Prime Minister Mia Lund on 12 March 2024. They discussed the ferry tolls and tariffs.\n',
  'undated (final).txt':
    'Norwegian Minister Ida Holm visited Oslo on 2 April 2024. Prime Minister Mia Lund said that the herring quotas and tariffs were high.\n',
};

function folderOf(
  files: Readonly<Record<string, string>>,
  displayPath = 'my/uk-ferries',
): SeedFolder {
  const encoder = new TextEncoder();
  return {
    displayPath,
    faults: [],
    files: Object.entries(files)
      .toSorted(([a], [b]) => compare(a, b))
      .map(([name, text]) => ({
        name,
        displayPath: `${displayPath}/${name}`,
        bytes: encoder.encode(text),
      })),
  };
}

test('texts alone become a timeline that says what is proposed', () => {
  const { timeline, registers } = readCorpus(folderOf(texts));
  expect(timeline.title).toBe('UK ferries');
  expect(timeline.window).toEqual({ from: '2024-03-01', to: '2024-04-30' });
  expect(timeline.machineRead?.proposed).toEqual(['timeline', 'actors', 'issues']);
  expect(timeline.events.every(({ reviewed }) => !reviewed)).toBe(true);
  const sides = timeline.sides.map(({ label }) => label);
  expect(sides).toEqual(['Denmark', 'Sweden', 'Others']);
  expect(timeline.actors.map(({ name, side }) => `${name} ${side}`)).toEqual([
    'Mia Lund denmark',
    'Erik Sand sweden',
    'Ida Holm other',
  ]);
  expect(timeline.issues.map(({ label }) => label)).toContain('Ferry tolls');
  expect(timeline.sources.map(({ published }) => published?.edtf ?? null)).toEqual([
    '2024-03-04',
    '2024-03-12',
    '2024-04-02~',
  ]);
  expect(registers.actors.map(({ actor }) => actor)).toEqual(timeline.actors);
  expect(timelineFormat.safeParse(timeline).error).toBeUndefined();
});

test('a text of which nothing says when it came out is of an unknown day, and its events are there', () => {
  const undated = 'Ann Lee will meet Bo Ray on 2 April 2030. Minister Ann Lee said so.\n';
  const { timeline } = readCorpus(folderOf({ ...texts, 'plan.txt': undated }));
  const source = timeline.sources.at(-1);
  expect(source).toMatchObject({ id: 'plan', published: null });
  expect(timeline.events.filter(({ excerpts }) => excerpts[0]?.source === 'plan')).toHaveLength(1);
});

test('no actor, side or issue is left that no event has', () => {
  const { timeline } = readCorpus(folderOf(texts));
  const named = new Set(
    timeline.events.flatMap((event) => [
      ...event.actors.map(({ id }) => id),
      ...event.excerpts.flatMap(({ voice }) => voice ?? []),
    ]),
  );
  const raised = new Set(timeline.events.flatMap(({ issues }) => issues.map(({ id }) => id)));
  const sides = new Set(timeline.actors.map(({ side }) => side));
  expect(timeline.actors.filter(({ id }) => !named.has(id))).toEqual([]);
  expect(timeline.issues.filter(({ id }) => !raised.has(id))).toEqual([]);
  expect(timeline.sides.filter(({ id }) => !sides.has(id))).toEqual([]);
});

test('texts without a date, and texts in another language, are no fault', () => {
  const folder = folderOf({
    'a.txt': 'A poem about the sea.\n',
    'b.txt': 'Le ministre est parti.\n',
  });
  expect(readCorpus(folder).timeline.events).toEqual([]);
});

test('a register that is there stays as it is, and only the others are proposed', () => {
  const actors = '- { id: mia, name: Mia Lund, kind: person, side: dk }\n';
  const { timeline } = readCorpus(folderOf({ ...texts, 'actors.yaml': actors }));
  expect(timeline.machineRead?.proposed).toEqual(['timeline', 'issues']);
  expect(timeline.actors.find(({ id }) => id === 'mia')).toMatchObject({ side: 'dk' });
  expect(timeline.sides.map(({ id }) => id)).toContain('dk');
});

test('the draft of a folder builds to the same events', () => {
  const folder = folderOf(texts);
  const { files, leftOut } = draftFolder(folder);
  expect(leftOut).toBe(0);
  expect(files.map(({ name }) => name)).toEqual([
    'timeline.yaml',
    'actors.yaml',
    'issues.yaml',
    '2024-03-04 ferry.yaml',
    'call of 12.03.2024.yaml',
    'undated (final).yaml',
  ]);
  const cold = readCorpus(folder).timeline;
  const built = readCorpus({ ...folder, files: [...folder.files, ...files] }).timeline;
  const told = (timeline: typeof cold) =>
    timeline.events.map(({ id, title, date, actors, excerpts, issues, kind, status }) => ({
      ...{ id, title, date, actors, excerpts, kind, status },
      issues: issues
        .map((each) => `${each.id} ${each.treatment} ${each.evidence.start}`)
        .toSorted(),
    }));
  expect(told(built)).toEqual(told(cold));
  expect(built.machineRead).toBeUndefined();
  expect(built.sources).toEqual(cold.sources);
  expect(built.sides).toEqual(cold.sides);
  expect(built.window).toEqual(cold.window);
});

test('the draft of a folder leaves alone what is there', () => {
  const folder = folderOf(texts);
  const first = draftFolder(folder);
  const timeline = first.files.filter(({ name }) => /^(?:timeline|actors|issues|call)/.test(name));
  const names = draftFolder({ ...folder, files: [...folder.files, ...timeline] }).files;
  expect(names.map(({ name }) => name)).toEqual(['2024-03-04 ferry.yaml', 'undated (final).yaml']);
});
