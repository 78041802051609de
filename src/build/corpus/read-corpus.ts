import type { Registers } from '../../extract/registers.ts';
import { byPublication } from '../../model/order.ts';
import type { Timeline } from '../../model/timeline.ts';
import { CorpusError, type Fault } from '../../seed-format/fault.ts';
import type { Report } from '../../seed-format/yaml-file.ts';
import { assembleEvents, withDrafts } from './assemble-events.ts';
import { readAccounts } from './read-accounts.ts';
import { readEvents } from './read-events.ts';
import { readActors, readIssues, readIssueTerms } from './read-registers.ts';
import { readSource } from './read-source.ts';
import { readTimelineSettings } from './read-timeline-settings.ts';
import { distinct, readUnannotated } from './read-unannotated.ts';
import { pairFiles, readRegister, readYamlFile, type SeedFolder } from './seed-files.ts';

/** A corpus without fault. */
export type Corpus = {
  readonly timeline: Timeline;
  /** The texts as they were received, by source. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** What further texts are read with. */
  readonly registers: Registers;
};

/** Reads and verifies a folder of seeds; throws a `CorpusError` with every fault of every file. */
export function readCorpus(folder: SeedFolder): Corpus {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const pairs = pairFiles(folder, report);
  const frame = readTimelineSettings(readRegister('timeline.yaml', folder, report), report);
  const actors = readActors(readRegister('actors.yaml', folder, report), frame.sides, report);
  const issues = readIssues(readRegister('issues.yaml', folder, report), report);
  const readings = pairs.flatMap(({ id, yaml, text }) =>
    yaml === undefined ? [] : [readSource(id, readYamlFile(yaml, report), text, report)],
  );
  const events = readEvents(readings, report);
  const accounts = readAccounts(readings, events, { actors, issues }, report);
  const { title, window, eras } = frame;
  const machine = readUnannotated(pairs, folder, { actors, sides: frame.sides }, report);
  if (faults.length > 0 || title === null || window === null) throw new CorpusError(faults);
  const heads = [...events.entries.values()].flatMap(({ head }) => head ?? []);
  const reviewed = assembleEvents(heads, accounts, window);
  const drafts = machine.flatMap((reading) => reading.events);
  return {
    timeline: {
      version: 1,
      title,
      window,
      eras,
      sides: [...frame.sides.entries.values()],
      sources: [...readings, ...machine].flatMap(({ source }) => source ?? []).sort(byPublication),
      actors: [
        ...[...actors.entries.values()].map(({ actor }) => actor),
        ...distinct(machine.flatMap((reading) => reading.actors)),
      ],
      issues: [...issues.entries.values()],
      events: withDrafts(reviewed, drafts, window),
    },
    texts: new Map(pairs.map(({ id, text }) => [id, text?.bytes ?? new Uint8Array()])),
    registers: {
      actors: [...actors.entries.values()],
      // The faults of the file have been reported above.
      issues: readIssueTerms(
        readRegister('issues.yaml', folder, () => {}),
        () => {},
      ),
    },
  };
}
