/** The most bytes that are read in the browser: about a thousand pages of a news site's text. */
const MAX_RECEIVED_BYTES = 1_000_000;

/** Why so many bytes are not read, in words; null where they are. */
export function sizeRefusal(bytes: number): string | null {
  if (bytes <= MAX_RECEIVED_BYTES) return null;
  const size = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return `This has ${size} MB, and the most that is read here is 1 MB. Add a part of it.`;
}

/** The text of what was pasted, dropped or chosen; or why it cannot be read, in words. */
export function receivedText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly refused: string } {
  const tooLarge = sizeRefusal(bytes.length);
  if (tooLarge !== null) return { refused: tooLarge };
  const text = decoded(bytes);
  if (text === null || text.includes('\0')) {
    const remedy = 'Save what it says as a text in UTF-8 and add that, or paste the words.';
    return { refused: `This is not a plain text. ${remedy}` };
  }
  if (text.trim() === '') return { refused: 'There are no words in it. Add a text with words.' };
  return { text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
