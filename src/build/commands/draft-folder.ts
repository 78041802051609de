import { otherSide } from '../../extract/proposals/propose-sides.ts';
import { CorpusError, type Fault } from '../../seed-format/fault.ts';
import {
  writeActors,
  writeIssues,
  writeTimelineSettings,
} from '../../seed-format/write-registers.ts';
import { writeSeed } from '../../seed-format/write-seed.ts';
import { type Corpus, type CorpusReader, corpusReader } from '../corpus/read-corpus.ts';
import type { OnProgress } from '../corpus/reading-progress.ts';
import type { SeedFile, SeedFolder } from '../corpus/seed-files.ts';
import { withoutFaulty } from './without-faulty.ts';

/** What a folder of texts gets: its files that are still to be written, and what they hold. */
export type FolderDraft = {
  readonly files: readonly SeedFile[];
  readonly events: number;
  /** Events of which the build could not prove a part. */
  readonly leftOut: number;
};

/**
 * Drafts of all texts of a folder that have no YAML, and the registers that it does not have, as
 * its build shows them now. What is written is read once more: an event in which the build finds
 * a fault is left out.
 */
export function draftFolder(folder: SeedFolder, onProgress: OnProgress = () => {}): FolderDraft {
  const read = corpusReader();
  const corpus = read(folder, onProgress);
  const registers = registerFiles(corpus, folder);
  const names = new Set(folder.files.map(({ name }) => name));
  const texts = folder.files.filter(
    ({ name }) => name.endsWith('.txt') && !names.has(name.replace(/txt$/, 'yaml')),
  );
  const seeds = texts.map((text) => ({ text, ...seedOf(text, corpus, folder) }));
  const drafts = seeds.map(({ file }) => file(new Set()));
  const faulty = faultyFiles([...folder.files, ...registers, ...drafts], folder, read, onProgress);
  let leftOut = 0;
  const proved = seeds.map(({ text, ids, file }, index) => {
    const whole = drafts[index];
    if (whole === undefined || !faulty.has(whole.displayPath)) return whole ?? file(new Set());
    const own = [...folder.files.filter(isRegister), ...registers, text];
    const without = withoutFaulty(
      ids,
      (left) => faultyFiles([...own, file(left)], folder, read).size > 0,
    );
    leftOut += without.size;
    return file(without);
  });
  const files = [...registers, ...proved];
  const faults = faultsOf([...folder.files, ...files], folder, read);
  if (faults.length > 0) throw new CorpusError(faults);
  const events = seeds.reduce((sum, { ids }) => sum + ids.length, 0);
  return { files, events: events - leftOut, leftOut };
}

const isRegister = ({ name }: SeedFile) => /^(?:actors|issues|timeline)\.yaml$/.test(name);

function registerFiles({ timeline, registers }: Corpus, folder: SeedFolder): readonly SeedFile[] {
  const { machineRead, sides } = timeline;
  const content = {
    timeline: () =>
      writeTimelineSettings({ ...timeline, sides: sides.length > 0 ? sides : [otherSide] }),
    actors: () => writeActors(registers.actors),
    issues: () => writeIssues(registers.issues),
  };
  return (machineRead?.proposed ?? []).map((part) =>
    fileOf(folder, `${part}.yaml`, content[part]()),
  );
}

/** The draft of a text: the ids of its events, and its YAML without some of them. */
function seedOf({ name }: SeedFile, { timeline, texts, registers }: Corpus, folder: SeedFolder) {
  const id = name.replace(/\.txt$/, '');
  const source = timeline.sources.find((each) => each.id === id);
  const text = texts.get(id)?.text ?? '';
  const events = timeline.events.filter(({ excerpts }) => excerpts[0]?.source === id);
  const known = new Set(registers.actors.map(({ actor }) => actor.id));
  const file = (without: ReadonlySet<string>) => {
    if (source === undefined) throw new Error(`no source ${id} in the timeline of its own folder`);
    const kept = events.filter((event) => !without.has(event.id));
    const { actors } = timeline;
    const yaml = writeSeed({ source, text, events: kept, accounts: [], actors, known });
    return fileOf(folder, `${id}.yaml`, yaml);
  };
  return { ids: events.map((event) => event.id), file };
}

function fileOf({ displayPath }: SeedFolder, name: string, content: string): SeedFile {
  return {
    name,
    displayPath: displayPath === '.' ? name : `${displayPath}/${name}`,
    bytes: new TextEncoder().encode(content),
  };
}

/** The files in which a build of these files finds faults. */
function faultyFiles(...input: Parameters<typeof faultsOf>): ReadonlySet<string> {
  return new Set(faultsOf(...input).map(({ file }) => file));
}

function faultsOf(
  files: readonly SeedFile[],
  folder: SeedFolder,
  read: CorpusReader,
  onProgress?: OnProgress,
): readonly Fault[] {
  try {
    read({ ...folder, files }, onProgress);
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.faults;
  }
}
