import type { Registers } from '../../extract/registers.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { PrintedExtraction } from '../extract-file.ts';
import { CorpusError, type Fault } from '../fault.ts';
import { readCorpus } from '../read-corpus.ts';
import type { SeedFolder } from '../read-folder.ts';
import { type WrittenDraft, writeDraft } from './write-draft.ts';

/**
 * A draft that the build reads without a fault. A part in which it finds one is left
 * out: what cannot be proved is not proposed.
 */
export function verifiedDraft(
  extraction: PrintedExtraction,
  text: string,
  folder: SeedFolder,
  registers: Registers,
  name: string,
): { readonly yaml: string; readonly events: number } {
  const others = {
    shown: folder.shown,
    files: folder.files.filter((file) => file.name !== name.replace(/yaml$/, 'txt')),
  };
  const timeline = timelineOf(others, registers);
  const faultsWith = ({ yaml }: WrittenDraft) => faultsOf(yaml, folder, name);
  const whole = writeDraft(extraction, text, timeline, new Set());
  if (faultsWith(whole).length === 0) return { yaml: whole.yaml, events: whole.entries.length };
  const without = new Set<string>();
  for (const id of whole.entries) {
    const others = new Set(whole.entries.filter((each) => each !== id));
    if (faultsWith(writeDraft(extraction, text, timeline, others)).length > 0) without.add(id);
  }
  const rest = writeDraft(extraction, text, timeline, without);
  const faults = faultsWith(rest);
  if (faults.length > 0) throw new CorpusError(faults);
  return { yaml: rest.yaml, events: rest.entries.length };
}

/** What there is already; where the folder has faults of its own, its people alone. */
function timelineOf(
  folder: SeedFolder,
  { actors }: Registers,
): Pick<Timeline, 'events' | 'actors'> {
  try {
    return readCorpus(folder).timeline;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { events: [], actors: actors.map(({ actor }) => actor) };
  }
}

/** The faults that the build finds in a draft as if it stood in its folder. */
function faultsOf(yaml: string, folder: SeedFolder, name: string): readonly Fault[] {
  const shown = folder.shown === '.' ? name : `${folder.shown}/${name}`;
  const files = [...folder.files, { name, shown, bytes: new TextEncoder().encode(yaml) }];
  try {
    readCorpus({ ...folder, files });
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.faults.filter(({ file }) => file === shown);
  }
}
