import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleEvents, withDrafts } from '../../../src/build/corpus/assemble-events.ts';
import type { ReadAccount } from '../../../src/build/corpus/read-accounts.ts';
import type { EventCore } from '../../../src/build/corpus/read-events.ts';
import { pairFiles } from '../../../src/build/corpus/seed-files.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { roles, type TimelineEvent } from '../../../src/model/event.ts';
import { nextFreeId } from '../../../src/model/next-free-id.ts';
import { inTime } from '../../../src/model/order.ts';

/** What is done in one pass over a large corpus, held against its definition in plain words. */

const window = { from: '1901-05-01', to: '1901-05-31' };

function headOf(id: string, edtf: string): EventCore {
  const date = { edtf, ...parseEdtf(edtf), basis: 'stated', note: '', evidence: null } as const;
  const about = { id, title: id, label: id, place: null, duration: null, reviewed: true };
  return { ...about, kind: 'call', status: 'happened', background: null, date };
}

const head = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1901-05-03', '1901', '1900-05/..'))
  .map(([id, edtf]) => headOf(id, edtf));
const heads = fc.uniqueArray(head, { selector: ({ id }) => id });
const account: fc.Arbitrary<ReadAccount> = fc.record({
  of: fc.constantFrom('a', 'b', 'c', 'd', 'nobody’s'),
  parts: fc.array(
    fc.record({ id: fc.constantFrom('rusk', 'quill', 'dale'), role: fc.constantFrom(...roles) }),
  ),
  issues: fc.array(
    fc.record({
      id: fc.constantFrom('toll', 'bell'),
      treatment: fc.constantFrom('discussed', 'not-discussed'),
      evidence: fc.record({
        source: fc.constant('s'),
        start: fc.nat(99),
        end: fc.nat(99),
        exact: fc.string(),
      }),
    }),
  ),
  excerpts: fc.array(
    fc.record({
      source: fc.constantFrom('s', 't'),
      start: fc.nat(99),
      end: fc.nat(99),
      exact: fc.string(),
      paragraph: fc.nat(9),
      prefix: fc.string(),
      suffix: fc.string(),
      voice: fc.constant(null),
      mode: fc.constant('own' as const),
    }),
  ),
});

test('an event has all that its accounts tell, in their order', () => {
  fc.assert(
    fc.property(heads, fc.array(account), (someHeads, accounts) => {
      const expected = someHeads
        .map((each): TimelineEvent => {
          const own = accounts.filter(({ of }) => of === each.id);
          const parts = roles.flatMap((role) =>
            own.flatMap((one) => one.parts.filter((part) => part.role === role)),
          );
          return {
            ...each,
            background: (each.date.latest ?? each.date.earliest) < window.from,
            actors: parts.filter(
              ({ id }, index) => parts.findIndex((part) => part.id === id) === index,
            ),
            issues: own.flatMap(({ issues }) => issues),
            excerpts: own.flatMap(({ excerpts }) => excerpts),
          };
        })
        .sort(inTime);
      expect(assembleEvents(someHeads, accounts, window)).toEqual(expected);
    }),
  );
});

test('a draft has the next id that neither events nor drafts before it have', () => {
  const id = fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'b');
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), (reviewed, drafts) => {
      const eventOf = (each: string): TimelineEvent => ({
        ...headOf(each, '1901-05-03'),
        background: false,
        actors: [],
        issues: [],
        excerpts: [],
      });
      const taken: string[] = [...reviewed];
      for (const draft of drafts) taken.push(nextFreeId(draft, new Set(taken)));
      const events = withDrafts(reviewed.map(eventOf), drafts.map(eventOf), window);
      expect(events.map((event) => event.id)).toEqual(taken.toSorted());
    }),
  );
});

test('the sources of a folder are its texts and the YAML of their names', () => {
  const name = fc
    .tuple(
      fc.constantFrom('a', 'b', 'a.b', 'actors', 'issues', 'constructor'),
      fc.constantFrom('txt', 'yaml', 'yml'),
    )
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const files = names
        .toSorted()
        .map((each) => ({ name: each, displayPath: each, bytes: new Uint8Array() }));
      const registers = ['actors', 'issues', 'timeline'];
      const stems = files.flatMap((file) => file.name.match(/^(.*)\.(?:txt|yaml)$/)?.[1] ?? []);
      const expected = [...new Set(stems)]
        .filter((id) => !registers.includes(id))
        .map((id) => ({
          id,
          yaml: files.find((file) => file.name === `${id}.yaml`),
          text: files.find((file) => file.name === `${id}.txt`),
        }));
      expect(pairFiles({ displayPath: 'seeds', files, faults: [] }, () => {})).toEqual(expected);
    }),
  );
});
