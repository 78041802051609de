import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
import {
  STORED_VERSION,
  storedRecord,
  storedUpgraders,
} from '../../../src/ui/add-source/upgrade-stored-source.ts';
import { published } from '../../explore/support/real-corpus.ts';
import { storedSource, storedText, unreadable } from './stored-records.ts';

describe('a record of the store', () => {
  test('is read where it has the shape of today', () => {
    const record = storedSource('one');
    expect(readStoredSource('added.one', record)).toEqual({
      added: record,
      lacksModes: false,
    });
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
    ['unknown-verdict', 'drafts[0].verdict is not known'],
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

  test('is not taken with a text of another length', () => {
    const record = { ...storedSource('one'), text: `${storedText}.` };
    expect(readStoredSource('added.one', record)).toMatchObject({
      reason: 'text is not as long as it was',
    });
  });
});

type FrozenRecord = {
  readonly key: string;
  readonly record: {
    readonly text: string;
    readonly mark: string;
    readonly source: { readonly title: string };
    readonly drafts: readonly {
      readonly event: { readonly title: string };
      readonly verdict: string;
      readonly joins: string | null;
      readonly edit: { readonly title: string } | null;
    }[];
  };
};

const folder = 'tests/fixtures/stored';

/** Records as each version of the page wrote them; a version is added, and none is edited. */
const frozen = readdirSync(folder)
  .sort()
  .flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line): FrozenRecord & { readonly file: string } => ({ file, ...JSON.parse(line) })),
  );

describe('what an earlier version of the page has kept', () => {
  test.each(frozen)('$file: $key is read with all that the reader decided', ({ key, record }) => {
    const read = readStoredSource(key, record);
    if (!('added' in read)) throw new Error(read.reason);
    const { text, mark, source, drafts } = read.added;
    expect([text, mark, source.title]).toEqual([record.text, record.mark, record.source.title]);
    const decided = ({ event, verdict, joins, edit }: FrozenRecord['record']['drafts'][number]) => [
      event.title,
      verdict,
      joins,
      edit?.title,
    ];
    expect(drafts.map(decided)).toEqual(record.drafts.map(decided));
    const { sources } = withAdded(published, [read.added]);
    expect(sources.map(({ id }) => id)).toContain(key);
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
