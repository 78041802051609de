import { createHash } from 'node:crypto';
import { decodeText } from './decode-text.ts';
import { faultOfValue, type Report, type Spot } from './forms/spot.ts';
import type { SeedFile } from './seed-file.ts';

/** The text of a source; null, and the reason reported, where it is empty or not UTF-8. */
export function readText({ bytes, shown }: SeedFile, report: Report): string | null {
  const decoded = decodeText(bytes);
  if ('badByte' in decoded) {
    const message = 'this byte is not UTF-8. Convert the file to UTF-8, or get the text anew.';
    report({ file: shown, ...decoded.badByte, message });
    return null;
  }
  if (decoded.text.trim() !== '') return decoded.text;
  const message = 'the text is empty. Put the text here as it was received, or delete the file.';
  report({ file: shown, line: 1, column: 1, message });
  return null;
}

/** Reports a text that is not the one whose digest, in hexadecimal, is written at the spot. */
export function checkDigest(
  { name, bytes }: SeedFile,
  written: string,
  spot: Spot,
  report: Report,
): void {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest === written) return;
  const remedy = `If the text is as it was received, write ${digest}; otherwise restore it`;
  report(faultOfValue(spot, `this is not the sha256 of ${name}. ${remedy}.`));
}
