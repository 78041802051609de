import { STORED_VERSION } from '../../../src/ui/add-source/upgrade-stored-source.ts';
import { inventedSource } from '../../explore/support/invented-source.ts';

type Stored = Readonly<Record<string, unknown>>;

export const storedText = 'Jane Rowbotham spoke to Keir Starmer by phone on 1 April 2025.';

/** A record as the page stores it today, with one draft that is accepted. */
export function storedSource(name: string): Stored {
  const id = `added.${name}`;
  return {
    source: inventedSource(id, {
      title: `Title of ${name}`,
      published: { edtf: '2025-04-04', basis: 'stated', note: 'As given.' },
      receivedAs: `${name}.txt`,
      length: storedText.length,
    }),
    text: storedText,
    mark: '',
    actors: [],
    drafts: [storedDraft(id)],
    decisions: [{ id: 'first', kind: 'accept', draft: `${id}.call` }],
    version: STORED_VERSION,
  };
}

function storedDraft(id: string): Stored {
  const read = { origin: 'machine', confidence: 0.9, reasons: ['drawn'], doubtful: false };
  return { event: storedEvent(id), ...read, match: null };
}

/** A record whose decisions differ from what is stored today. */
function withDecisions(name: string, ...decisions: readonly unknown[]): Stored {
  return { ...storedSource(name), decisions };
}

function storedEvent(id: string): Stored {
  const words = { source: id, start: 0, end: storedText.length, exact: storedText };
  return {
    id: `${id}.call`,
    title: `Call told by ${id}`,
    label: 'Call',
    kind: 'call',
    status: 'happened',
    place: null,
    duration: null,
    background: false,
    reviewed: false,
    date: {
      edtf: '2025-04-01',
      earliest: '2025-04-01',
      latest: '2025-04-01',
      precision: 'day',
      basis: 'stated',
      note: 'As written.',
      evidence: null,
    },
    actors: [],
    issues: [],
    excerpts: [{ ...words, paragraph: 1, prefix: '', suffix: '', voice: null, mode: 'own' }],
  };
}

/** A record whose one event differs from what is stored today. */
function withEvent(name: string, change: Stored): Stored {
  const id = `added.${name}`;
  const event = { ...storedEvent(id), ...change };
  return { ...storedSource(name), drafts: [{ ...storedDraft(id), event }] };
}

/** A record whose one event has another date. */
function withDate(name: string, change: Stored): Stored {
  const { date } = storedEvent(`added.${name}`);
  const before = typeof date === 'object' && date !== null ? date : {};
  return withEvent(name, { date: { ...before, ...change } });
}

const { drafts: _drafts, ...withoutDrafts } = storedSource('no-drafts');
const { actors: _actors, ...withoutActors } = storedSource('no-actors');

/** Records that no release of the page writes today, by what is wrong with each. */
export const unreadable: Readonly<Record<string, unknown>> = {
  'a-null': null,
  'a-string': 'a text alone',
  'no-drafts': withoutDrafts,
  'no-actors': withoutActors,
  'null-date': withEvent('null-date', { date: null }),
  'unknown-edtf': withDate('unknown-edtf', { edtf: 'Y-17E7' }),
  'no-such-day': withDate('no-such-day', { earliest: '2025-02-30' }),
  'unknown-kind': withEvent('unknown-kind', { kind: 'no-such-kind' }),
  'unknown-treatment': withEvent('unknown-treatment', {
    issues: [{ id: 'trade', treatment: 'hinted-at', evidence: null }],
  }),
  'no-excerpts': withEvent('no-excerpts', { excerpts: [] }),
  'older-form': {
    version: 1,
    id: 'added.older-form',
    title: 'Older form',
    text: storedText,
    events: [storedEvent('added.older-form')],
  },
  'altered-text': { ...storedSource('altered-text'), text: storedText.replace('April', 'Xpril') },
  'another-id': storedSource('not-under-its-key'),
  'later-version': { ...storedSource('later-version'), version: 99 },
  'no-version': { ...storedSource('no-version'), version: 'two' },
  'no-decisions': { ...storedSource('no-decisions'), decisions: null },
  'unknown-decision': withDecisions('unknown-decision', { id: 'd', kind: 'postpone', draft: 'x' }),
  'nameless-decision': withDecisions('nameless-decision', { kind: 'accept', draft: 'x' }),
  'unknown-change': withDecisions('unknown-change', {
    id: 'd',
    kind: 'set',
    draft: 'x',
    change: { id: 'y' },
    actors: [],
  }),
  'altered-change': withDecisions('altered-change', {
    id: 'd',
    kind: 'set',
    draft: 'x',
    change: {
      issues: [
        {
          id: 'trade',
          treatment: 'discussed',
          evidence: { source: 'added.altered-change', start: 0, end: 4, exact: 'Join' },
        },
      ],
    },
    actors: [],
  }),
  'foreign-addition': withDecisions('foreign-addition', {
    id: 'd',
    kind: 'add',
    drafts: [storedDraft('added.other')],
    actors: [],
  }),
  'no-share': {
    ...storedSource('no-share'),
    drafts: [{ ...storedDraft('added.no-share'), confidence: 2 }],
  },
  'unknown-verdict': {
    ...storedSource('unknown-verdict'),
    version: 2,
    drafts: [
      { event: storedEvent('added.unknown-verdict'), joins: null, verdict: 'perhaps', edit: null },
    ],
  },
};
