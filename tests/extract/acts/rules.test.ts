import { describe, expect, test } from 'vitest';
import { actRules } from '../../../src/extract/acts/all-rules.ts';
import { compatibleKinds } from '../../../src/extract/events/same-event.ts';
import { readSample } from '../read-sample.ts';

/** The events that a text tells, each as its kind, its status and who took part. */
function read(text: string) {
  return readSample(text).events.map(({ kind, status, actors }) => {
    const who = actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
    return { kind, status, who: who.toSorted().join(' ') };
  });
}

describe.each(actRules)('$kind: $name', ({ kind, examples, not = [] }) => {
  test.each(examples)('$text', ({ text, who = '', status = 'happened' }) => {
    const found = read(text).filter((event) => compatibleKinds(event.kind, kind));
    expect(found).toContainEqual({ kind: expect.any(String), status, who });
  });

  if (not.length > 0) {
    test.each(not)('nothing of it in: %s', (text) => {
      expect(read(text).filter((event) => event.kind === kind)).toEqual([]);
    });
  }
});
