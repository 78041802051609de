/**
 * Numbers as bytes: seven bits a byte, the lowest first, the eighth says that more follow
 * (LEB128, https://en.wikipedia.org/wiki/LEB128). All are whole and not negative.
 */

/** Bytes that are still being written. */
export type ByteWriter = { bytes: Uint8Array; length: number };

export function byteWriter(room = 16): ByteWriter {
  return { bytes: new Uint8Array(room), length: 0 };
}

function makeRoom(writer: ByteWriter, more: number): void {
  if (writer.length + more <= writer.bytes.length) return;
  const bytes = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + more));
  bytes.set(writer.bytes);
  writer.bytes = bytes;
}

export function writeNumber(writer: ByteWriter, value: number): void {
  makeRoom(writer, 8);
  let rest = value;
  while (rest > 127) {
    writer.bytes[writer.length] = (rest % 128) | 128;
    writer.length += 1;
    rest = Math.floor(rest / 128);
  }
  writer.bytes[writer.length] = rest;
  writer.length += 1;
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text in UTF-8, after its length in bytes. */
export function writeString(writer: ByteWriter, text: string): void {
  const bytes = encoder.encode(text);
  writeNumber(writer, bytes.length);
  writeBytes(writer, bytes);
}

/** What has been written. */
export function writtenBytes({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.subarray(0, length);
}

/** Bytes that are being read, and how far they have been. */
export type ByteReader = { readonly bytes: Uint8Array; at: number };

export function byteReader(bytes: Uint8Array): ByteReader {
  return { bytes, at: 0 };
}

/** The next number; throws where the bytes end before it does. */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[reader.at];
    if (byte === undefined) throw new RangeError('A file of the search index ends too soon.');
    reader.at += 1;
    if (byte < 128) return value + byte * scale;
    value += (byte - 128) * scale;
    scale *= 128;
  }
}

export function readBytes(reader: ByteReader, length: number): Uint8Array {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new RangeError('A file of the search index ends too soon.');
  const bytes = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return bytes;
}

export function readString(reader: ByteReader): string {
  return decoder.decode(readBytes(reader, readNumber(reader)));
}
