import { describe, expect, test } from 'vitest';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
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
  ])('says what is wrong with %s', (name, reason) => {
    expect(unreadable).toHaveProperty([name]);
    const read = readStoredSource(`added.${name}`, unreadable[name]);
    expect(read).toMatchObject({ reason });
  });

  test('gives its text where there is any', () => {
    expect(readStoredSource('added.older-form', unreadable['older-form'])).toMatchObject({
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
