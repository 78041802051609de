import { expect, test } from 'vitest';
import { wholeFile } from '../../../src/build/publish/published-files.ts';
import { timelineShards } from '../../../src/build/publish/timeline-shards.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { findingsOf } from '../../../src/explore/findings/findings.ts';
import { fetchedTimeline } from '../../../src/explore/store/fetched-timeline.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { indexPath } from '../../../src/model/timeline-index.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

function said(timeline: Timeline): readonly string[] {
  return findingsOf(timeline, quietStretches(timeline.events)).map(
    ({ subject, says }) => `${subject}: ${says}`,
  );
}

test('of the UK–US texts: what was not discussed, two accounts of a call, the longest quiet stretch', () => {
  expect(said(published)).toEqual([
    'Chagos Islands: twice explicitly not discussed',
    'Lammy–Rubio call, several accounts: AUKUS and UK–US relationship only in the US account, Caribbean only in the UK account',
    '128 days: without an event in these texts',
  ]);
});

test('a finding leads to a view that has just what it counts', () => {
  const [passedOver, compared, quiet] = findingsOf(published, quietStretches(published.events));
  expect(passedOver?.to.filter.notDiscussed).toEqual(['chagos']);
  expect(compared?.to.page).toEqual({ kind: 'compare', id: '2025-01-28-lammy-rubio-call' });
  expect(quiet?.to.window).toEqual({ from: '2024-09-14', to: '2025-01-19' });
});

test('where there is nothing to say, nothing is said', () => {
  expect(said({ ...published, events: [] })).toEqual([]);
  expect(said(drawTimeline('talk: 2025-01-26 call ann+bob@south [paper:ann]'))).toEqual([]);
});

test('what is left out makes room for what is announced and inferred', () => {
  const issuesOff = published.events.map((event) => ({ ...event, issues: [] }));
  const found = said({ ...published, events: issuesOff });
  expect(found[0]).toBe('128 days: without an event in these texts');
  expect(found[1]).toBe('4 events: announced and not told as having happened');
  expect(found[2]).toMatch(/^\d+ of 27 events: dated by inference$/);
});

test('of heads alone the same is found, since the build has told whose sides differ most', async () => {
  const digest = 'abc';
  const files = new Map(
    timelineShards(published, digest).map(([path, file]) => [
      path,
      JSON.parse(String(wholeFile(file))),
    ]),
  );
  const { timeline, store } = fetchedTimeline(files.get(indexPath(digest)), async (path) =>
    files.get(path),
  );
  const quiet = quietStretches(timeline.events);
  const head = timeline.events.find(({ id }) => id === store.mostDiffering);
  if (head === undefined) throw new Error('The index names no event whose sides differ.');
  const before = findingsOf(timeline, quiet, head);
  expect(before.map(({ to }) => to)).toEqual(findingsOf(published, quiet).map(({ to }) => to));
  expect(before[1]).toMatchObject({
    subject: 'Call, Between 26 and 28 January 2025, several accounts',
    says: 'issues that one side alone names',
  });
  const [event] = await store.readWhole([head]);
  expect(findingsOf(timeline, quiet, event)).toEqual(findingsOf(published, quiet));
});
