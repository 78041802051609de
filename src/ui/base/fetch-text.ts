import { type SourceHead, sourceTextPath } from '../../model/source.ts';

/** The text of a source as published; throws where it does not come, or is not the one that was read. */
export async function fetchText(source: SourceHead, signal?: AbortSignal): Promise<string> {
  const response = await fetch(textAddress(source), signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  // Offsets into another text would mark other words than those quoted.
  if (text.length !== source.length) {
    throw new Error(
      `the text has ${text.length} characters, not the ${source.length} it was read with`,
    );
  }
  return text;
}

/** Where the exact text of a source is, seen from the page. */
export function textAddress(source: SourceHead): string {
  return `./${sourceTextPath(source)}`;
}
