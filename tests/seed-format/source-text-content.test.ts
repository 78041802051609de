import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentZones, type Zone, zoneKinds } from '../../src/model/source.ts';
import { contentText } from '../../src/seed-format/source-text.ts';

test('each character that a zone without content covers is a line end, and all others stay', () => {
  const text = 'Ada Quill met Tom Rusk at the mill.';
  // Zones that overlap too: they are a fault, but are read on.
  const zone = fc
    .tuple(fc.constantFrom(...zoneKinds), fc.nat(text.length), fc.nat(text.length))
    .map(([kind, a, b]): Zone => ({ zone: kind, start: Math.min(a, b), end: Math.max(a, b) }));
  const zones = fc.array(zone, { maxLength: 6 }).map((each) => {
    return each.toSorted((a, b) => a.start - b.start || a.end - b.end);
  });
  fc.assert(
    fc.property(zones, (some) => {
      const isSilent = (at: number) =>
        some.some((each) => each.start <= at && at < each.end && !contentZones.includes(each.zone));
      const expected = Array.from(text, (letter, at) => (isSilent(at) ? '\n' : letter)).join('');
      expect(contentText(text, some)).toBe(expected);
    }),
  );
});
