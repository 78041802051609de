import { describe, expect, test } from 'vitest';
import { reviewed } from '../../../src/explore/added/decisions.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
import {
  STORED_VERSION,
  storedRecord,
  storedUpgraders,
} from '../../../src/ui/add-source/upgrade-stored-source.ts';
import { published } from '../../explore/support/real-corpus.ts';
import { type FrozenRecord, frozenRecords } from './frozen-records.ts';
import { storedSource, storedText, unreadable } from './stored-records.ts';

describe('a record of the store', () => {
  test('is read where it has the shape of today', () => {
    const record = storedSource('one');
    const { version: _, ...added } = record;
    expect(readStoredSource('added.one', record)).toEqual({ added, lacksModes: false });
  });

  test.each([
    ['a-null', 'the record is not an object'],
    ['a-string', 'the record is not an object'],
    ['no-drafts', 'drafts is not a list'],
    ['no-actors', 'actors is not a list'],
    ['null-date', 'drafts[0].event.date is not an object'],
    ['unknown-edtf', 'drafts[0].event.date.edtf is not a date'],
    ['no-such-day', 'drafts[0].event.date.earliest is not a day'],
    ['unknown-kind', 'drafts[0].event.kind is not known'],
    ['unknown-treatment', 'drafts[0].event.issues[0].treatment is not known'],
    ['no-excerpts', 'drafts[0].event.excerpts is not a list'],
    ['older-form', 'source is not an object'],
    ['altered-text', 'drafts[0].event quotes words that its text does not have'],
    ['another-id', 'source.id is not the key of the record'],
    ['no-decisions', 'decisions is not a list'],
    ['unknown-decision', 'decisions[0].kind is not known'],
    ['nameless-decision', 'decisions[0].id is not a text'],
    ['unknown-change', 'decisions[0].change.id is not known'],
    ['altered-change', 'decisions[0].change quotes words that its text does not have'],
    ['foreign-addition', 'decisions[0].drafts[0].event.id is of another source'],
    ['no-share', 'drafts[0].confidence is no share'],
    ['unknown-verdict', 'decisions[0].kind is not known'],
    ['later-version', `version is 99, and ${STORED_VERSION} is the latest that is known`],
    ['no-version', `version is two, and ${STORED_VERSION} is the latest that is known`],
  ])('says what is wrong with %s', (name, reason) => {
    expect(unreadable).toHaveProperty([name]);
    const read = readStoredSource(`added.${name}`, unreadable[name]);
    expect(read).toMatchObject({ reason });
  });

  test('gives its text where there is any', () => {
    expect(readStoredSource('added.older-form', unreadable['older-form'])).toMatchObject({
      text: storedText,
    });
    expect(readStoredSource('added.later-version', unreadable['later-version'])).toMatchObject({
      text: storedText,
    });
    expect(readStoredSource('added.a-null', null)).toMatchObject({ text: null });
  });

  test('may be of an unknown day, which is then said and not left out', () => {
    const record = storedSource('one');
    const source = Object(record.source);
    const { version, ...rest } = record;
    const added = { ...rest, source: { ...source, published: null } };
    expect(readStoredSource('added.one', { ...added, version })).toEqual({
      added,
      lacksModes: false,
    });
    const { published: _, ...without } = source;
    expect(readStoredSource('added.one', { ...record, source: without })).toMatchObject({
      reason: 'source.published is not an object',
    });
  });

  test('is not taken with a text of another length', () => {
    const record = { ...storedSource('one'), text: `${storedText}.` };
    expect(readStoredSource('added.one', record)).toMatchObject({
      reason: 'text is not as long as it was',
    });
  });
});

/** What the page made of a draft of a record, in whichever form the record has it. */
type Frozen = {
  readonly title: string;
  readonly verdict: string;
  readonly joins: string | null;
};

const frozen = frozenRecords();

/** What the reader had decided by the record itself: only what was accepted is the same event as another. */
function decidedIn({ drafts }: FrozenRecord['record']): readonly Frozen[] {
  return drafts.map(({ event, verdict = 'open', joins = null, edit }) => ({
    title: edit?.title ?? event.title,
    verdict,
    joins: verdict === 'accepted' ? joins : null,
  }));
}

/** The last version of which the drafts themselves say what was decided. */
const verdictsInDrafts = ['version-1.jsonl', 'version-2.jsonl'];

describe('what an earlier version of the page has kept', () => {
  test.each(frozen)('$file: $key is read with its text and its drafts', ({ key, record }) => {
    const read = readStoredSource(key, record);
    if (!('added' in read)) throw new Error(read.reason);
    const { text, mark, source, drafts } = read.added;
    expect([text, mark, source.title]).toEqual([record.text, record.mark, record.source.title]);
    expect(drafts.map(({ event }) => event.title)).toEqual(
      record.drafts.map(({ event }) => event.title),
    );
    const { sources } = withAdded(published, [read.added]);
    expect(sources.map(({ id }) => id)).toContain(key);
  });

  test.each(frozen.filter(({ file }) => verdictsInDrafts.includes(file)))(
    '$file: $key is read with all that the reader decided, and what was joined unasked is asked for',
    ({ key, record }) => {
      const read = readStoredSource(key, record);
      if (!('added' in read)) throw new Error(read.reason);
      const byId = new Map(reviewed(read.added).drafts.map((draft) => [draft.event.id, draft]));
      const drafts = read.added.drafts.map(({ event }) => byId.get(event.id));
      expect(
        drafts.map((draft) => ({
          title: draft?.event.title,
          verdict: draft?.verdict,
          joins: draft?.joins,
        })),
      ).toEqual(decidedIn(record));
      expect(read.added.drafts.map(({ match }) => match?.event ?? null)).toEqual(
        record.drafts.map(({ joins = null }) => joins),
      );
    },
  );

  test('an edit of version 2 is what it was', () => {
    const id = 'added.edited';
    const edit = {
      title: 'Set right',
      edtf: '2025-04',
      actors: ['keir-starmer'],
      issues: ['trade'],
    };
    const { decisions: _, drafts, ...rest } = storedSource('edited');
    const [draft] = Array.isArray(drafts) ? drafts : [];
    const read = readStoredSource(id, {
      ...rest,
      version: 2,
      drafts: [{ event: draft.event, joins: null, verdict: 'accepted', edit }],
    });
    if (!('added' in read)) throw new Error(read.reason);
    expect(reviewed(read.added).drafts[0]).toMatchObject({
      verdict: 'accepted',
      event: {
        title: 'Set right',
        label: 'Set right',
        date: { edtf: '2025-04', latest: '2025-04-30', basis: 'inferred', evidence: null },
        actors: [{ id: 'keir-starmer', role: 'participant' }],
        issues: [{ id: 'trade', treatment: 'discussed', evidence: { exact: storedText } }],
      },
    });
  });

  test('version 3 is read with its decisions in their order', () => {
    const [last] = frozen.filter(({ file }) => file === 'version-3.jsonl');
    if (last === undefined) throw new Error('There is no such record.');
    const read = readStoredSource(last.key, last.record);
    if (!('added' in read)) throw new Error(read.reason);
    expect(read.added.decisions).toEqual(last.record.decisions);
    expect(new Set(read.added.decisions.map(({ kind }) => kind))).toEqual(
      new Set(['accept', 'reject', 'reopen', 'match', 'set', 'add']),
    );
    const titles = reviewed(read.added).drafts.map(({ event, verdict }) => [event.title, verdict]);
    expect(titles).toContainEqual(['Starmer and Trump speak', 'accepted']);
  });

  test('there are records of every version, and an upgrader for each after the first, in order', () => {
    const versions = Array.from({ length: STORED_VERSION }, (_, index) => index + 1);
    expect([...new Set(frozen.map(({ file }) => file))]).toEqual(
      versions.map((version) => `version-${version}.jsonl`),
    );
    expect(storedUpgraders.map(({ to }) => to)).toEqual(versions.slice(1));
  });

  test('what is written says the present version, and is read as it was', () => {
    for (const { key, record } of frozen) {
      const read = readStoredSource(key, record);
      if (!('added' in read)) throw new Error(read.reason);
      const written = storedRecord(read.added);
      expect(written).toHaveProperty('version', STORED_VERSION);
      expect(readStoredSource(key, written)).toEqual(read);
    }
  });
});
