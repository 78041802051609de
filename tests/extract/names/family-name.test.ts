import { expect, test } from 'vitest';
import { familyName } from '../../../src/extract/names/family-name.ts';

test.each([
  ['Ann Lee', 'Lee'],
  ['Xi Jinping', 'Xi'],
  ['Wang Yi', 'Wang'],
  ['Zhang Weiming', 'Zhang'],
  ['Li Qiang', 'Li'],
  ['Yoon Suk Yeol', 'Yoon'],
  ['Moon Jae-in', 'Moon'],
  ['Tsai Ing-wen', 'Tsai'],
  ['Kwon Young-se', 'Kwon'],
  ['Ma Ying-jeou', 'Ma'],
  ['Ann Lee-Roy', 'Lee-Roy'],
  ['Kim Beazley', 'Beazley'],
  ['Kim A. Roy', 'Roy'],
  ['Li Andersson', 'Andersson'],
  ['Han ten Broeke', 'Broeke'],
  ['Pham Minh Chinh', 'Chinh'],
  ['Roy', 'Roy'],
])('%s is called %s', (name, called) => {
  expect(familyName(name)).toBe(called);
});
