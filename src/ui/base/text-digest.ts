/** What of the browser's own cryptography is needed; browsers have it under https and on this device alone. */
type Digests = Pick<SubtleCrypto, 'digest'> | undefined;

/** The SHA-256 of bytes, in hexadecimal; where the browser has none, a library is fetched for it. */
export async function sha256Of(
  bytes: Uint8Array<ArrayBuffer>,
  own: Digests = globalThis.crypto?.subtle,
): Promise<string> {
  if (own === undefined) {
    const { sha256 } = await import('@noble/hashes/sha2.js');
    return inHexadecimal(sha256(bytes));
  }
  return inHexadecimal(new Uint8Array(await own.digest('SHA-256', bytes)));
}

function inHexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
