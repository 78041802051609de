import { type Source, unknownRights } from '../model/source.ts';
import { type Extraction, type ExtractOptions, extract } from './extract.ts';

/** What only whoever holds the file of a text knows of it. */
export type FileFacts = {
  /** The digest of the file's bytes in hexadecimal. */
  readonly sha256: string;
  /** The name under which the file came. */
  readonly receivedAs: string;
};

/** What machine reading makes of a text and its file. */
export type SourceExtraction = Omit<Extraction, 'source'> & { readonly source: Source };

/**
 * Machine reading of a text whose file is known: the one place where a machine-read source
 * is put together, for the build, the commands and the page's worker.
 */
export function extractSource(
  text: string,
  { sha256, receivedAs }: FileFacts,
  options: ExtractOptions,
): SourceExtraction {
  const { source, ...rest } = extract(text, options);
  const about = { rights: unknownRights, attribution: null, sha256, receivedAs };
  return { source: { ...source, ...about }, ...rest };
}
