import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Of } from '../../../src/ui/base/text-digest.ts';

const texts = ['', 'abc', '\uFEFFa byte order mark\r\n', 'Zoë — 😀', 'x'.repeat(100_000)];

for (const [what, own] of [
  ['the browser', globalThis.crypto.subtle],
  ['the library', undefined],
] as const) {
  test(`the digest that ${what} computes is that of the build`, async () => {
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text);
      const expected = createHash('sha256').update(bytes).digest('hex');
      const digest = own === undefined ? sha256Without(bytes) : sha256Of(bytes, own);
      expect(await digest, text.slice(0, 20)).toBe(expected);
    }
  });
}

/** As in a browser that has no cryptography: a page without https. */
async function sha256Without(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    return await sha256Of(bytes);
  } finally {
    if (own !== undefined) Object.defineProperty(globalThis, 'crypto', own);
  }
}
