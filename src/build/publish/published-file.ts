/** The content of a file, or its chunks, which are made as they are asked for. */
export type PublishedFile = string | Uint8Array | Iterable<string>;

/** The whole of a file. */
export function wholeFile(file: PublishedFile): string | Uint8Array {
  return typeof file === 'string' || file instanceof Uint8Array ? file : [...file].join('');
}
