import { type Source, type SourceHead, sourceTextPath } from '../../model/source.ts';
import { sha256Of } from './text-digest.ts';

/** A text came, but not the one that was read and quoted from: nothing of it may be shown as the source. */
export class AlteredTextError extends Error {}

/** Gives all that is known of a source. */
type WholeSourceOf = (source: SourceHead) => Promise<Source>;

/**
 * The text of a source as published. Throws where it does not come, and an `AlteredTextError`
 * where its bytes are not those that were received.
 */
export async function fetchText(
  source: SourceHead,
  readSource: WholeSourceOf,
  signal?: AbortSignal,
): Promise<string> {
  const [bytes, { sha256 }] = await Promise.all([
    fetchBytes(textAddress(source), signal),
    readSource(source),
  ]);
  if ((await sha256Of(bytes)) === sha256) return new TextDecoder().decode(bytes);
  const { length } = new TextDecoder().decode(bytes);
  throw new AlteredTextError(
    length === source.length
      ? 'its SHA-256 is not that of the text as it was received'
      : `the text has ${length} characters, not the ${source.length} it was read with`,
  );
}

async function fetchBytes(
  address: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where the exact text of a source is, seen from the page. */
export function textAddress(source: SourceHead): string {
  return `./${sourceTextPath(source)}`;
}
