/** Code units of a chunk, at least: small writes cost more than they save. */
const CHUNK_UNITS = 1 << 16;

/**
 * An object as JSON in chunks: a field a line, and of a list an entry a line, so that a program
 * can read the events one by one and a change of one is a change of one line. Written entry by
 * entry, for the events of a large corpus are longer than one string can be.
 */
export function* jsonChunks(value: Readonly<Record<string, unknown>>): Generator<string> {
  let chunk = '';
  for (const piece of piecesOf(value)) {
    chunk += piece;
    if (chunk.length < CHUNK_UNITS) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}\n`;
}

function* piecesOf(value: Readonly<Record<string, unknown>>): Generator<string> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return yield '{}';
  for (const [index, [key, field]] of fields.entries()) {
    yield `${index === 0 ? '{' : ','}\n${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > 0) yield* listPieces(field);
    else yield inLine(field);
  }
  yield '\n}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (const [index, entry] of list.entries()) yield `${index === 0 ? '[' : ','}\n${inLine(entry)}`;
  yield '\n]';
}

/** Strings of JSON have no line ends of their own. What JSON has no word for is null, as in a list. */
function inLine(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
