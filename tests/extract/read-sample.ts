import { type Extraction, extract } from '../../src/extract/extract.ts';
import type { Registers } from '../../src/extract/registers.ts';

/** A register of nobody and nothing. */
const nobody: Registers = { actors: [], issues: [] };

/** Reads a text as published on Tuesday, 28 January 2025. */
export function readSample(text: string, registers: Registers = nobody): Extraction {
  return extract(text, { id: 'sample', published: '2025-01-28', registers });
}
