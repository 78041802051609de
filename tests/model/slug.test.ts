import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/model/slug.ts';
import { transliterate } from '../../src/model/transliteration.ts';

test.each([
  ['Ann Lee', 'ann-lee'],
  ['Søren Ødegård', 'soren-odegard'],
  ['Łódź', 'lodz'],
  ['Élysée Palace', 'elysee-palace'],
  ['Œuvre', 'oeuvre'],
  ['Þór Æsir', 'thor-aesir'],
  ['Nguyễn Văn Đặng', 'nguyen-van-dang'],
  ['Владимир Путин', 'vladimir-putin'],
  ['Αθήνα', 'athina'],
  ['محمد بن سلمان', 'mhmd-bn-slman'],
  ['Zoë’s', 'zoe'],
  ["O'Brien", 'obrien'],
])('%s', (name, id) => {
  expect(slug(name)).toBe(id);
});

test('a composed and a decomposed accent are the same letter', () => {
  expect(slug('Zoe\u0308')).toBe(slug('Zoë'));
});

test('a name of another script has an id of its own, the same each time', () => {
  expect(slug('习近平')).toMatch(/^name-[0-9a-z-]+$/);
  expect(slug('习近平')).toBe(slug(' 习近平 '));
  expect(slug('习近平')).not.toBe(slug('李强'));
});

test.each([...'‘’“”–—…\u00a0'])('the mark %j gives the id that the library would give', (mark) => {
  const name = `a${mark}s b ${mark}c${mark}`;
  expect(slug(name)).toBe(slug(transliterate(name)));
});

test('whatever the name, an id that an address can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(slug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
