/** Where a file stops being UTF-8: line and column of its first bad byte, counted from 1. */
export type BadByte = { readonly line: number; readonly column: number };

/**
 * The text of a file in UTF-8, its byte order mark dropped as a browser's
 * `response.text()` drops it; or the first byte that keeps it from being one.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { badByte: BadByte } {
  const whole = decodeStart(bytes, false);
  if (whole !== null) return { text: whole };
  // Halving: every beginning of a valid beginning is valid too, a cut character forgiven.
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decodeStart(bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  const lines = (decodeStart(bytes.subarray(0, valid), true) ?? '').split('\n');
  return { badByte: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}

/** The text, without a character that is cut at its end if that is forgiven; null where it is none. */
function decodeStart(bytes: Uint8Array, forgiveCut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: forgiveCut });
  } catch {
    return null;
  }
}
