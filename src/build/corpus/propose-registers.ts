import { namesOfNobody } from '../../extract/proposals/not-persons.ts';
import { type ProposedActor, proposeActors } from '../../extract/proposals/propose-actors.ts';
import { proposeIssues } from '../../extract/proposals/propose-issues.ts';
import { surveyText, type TextSurvey } from '../../extract/proposals/survey-text.ts';
import type { NamedActor, NamedIssue, Registers } from '../../extract/registers.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { faultOnError } from './fault-on-error.ts';
import type { KnownIds } from './known-ids.ts';
import { forExtraction, type KnownRegisters } from './read-registers.ts';
import type { OnProgress } from './reading-progress.ts';
import { rememberedStep } from './remembered-step.ts';
import { readText, type SeedFile, type SourceFiles } from './seed-files.ts';

/** The registers of a folder, with what is proposed in place of those that it does not have. */
export type ProposedRegisters = KnownRegisters & {
  /** What its texts are read with; the same object for as long as nothing in it is another. */
  readonly registers: Registers;
  /** The country of each proposed actor of whom the texts tell it. */
  readonly countries: ReadonlyMap<string, string>;
};

type Proposer = (
  pairs: readonly SourceFiles[],
  known: KnownRegisters,
  addFault: AddFault,
  onProgress: OnProgress,
) => ProposedRegisters;

/** From so many texts in which an office-holder of a country acts it is one of those that speak. */
const MIN_SHARE_OF_SPEAKERS = 0.25;

/**
 * Proposes people, bodies and issues again and again: where the texts still give the same ones,
 * the result is the same object, so that nothing is read anew.
 */
export function registersProposer(): Proposer {
  const surveyOf = rememberedStep(
    ({ id, text, known }: SurveyInput, addFault) => surveyFile(id, text, known, addFault),
    ({ known: { actors } }) => [actors],
  );
  let last: { readonly content: string; readonly proposed: ProposedRegisters } | null = null;
  return (pairs, known, addFault, onProgress) => {
    const { missing } = known;
    if (!missing.includes('actors') && !missing.includes('issues'))
      return { ...known, registers: forExtraction(known), countries: new Map() };
    const texts = pairs.flatMap(({ id, text }) => (text ? [{ id, text, known }] : []));
    const counts = { events: 0, fresh: 0 };
    const surveys = texts.flatMap((input, index) => {
      const { result, isKnown } = surveyOf(input.text, input, addFault);
      counts.fresh += isKnown ? 0 : 1;
      onProgress({ stage: 'surveyed', sources: index + 1, of: texts.length, ...counts });
      return result ?? [];
    });
    const proposed = propose(surveys, known);
    const content = JSON.stringify([
      ...[...proposed.actors.entries.values(), ...proposed.issues.entries.values()],
      ...[...(proposed.registers.notPersons ?? []), ...proposed.countries],
    ]);
    if (last?.content !== content) last = { content, proposed };
    const { actors, issues } = last.proposed;
    return {
      ...last.proposed,
      settings: known.settings,
      actors: missing.includes('actors') ? actors : known.actors,
      issues: missing.includes('issues') ? issues : known.issues,
      missing,
    };
  };
}

type SurveyInput = {
  readonly id: string;
  readonly text: SeedFile;
  readonly known: KnownRegisters;
};

function surveyFile(
  id: string,
  file: SeedFile,
  known: KnownRegisters,
  addFault: AddFault,
): TextSurvey | null {
  // What is wrong with the file is reported when it is read.
  const text = readText(file, () => {});
  if (text === null) return null;
  const place = { file: file.displayPath, line: 1, column: 1 };
  const registers = { actors: forExtraction(known).actors, issues: [] };
  return faultOnError(
    () => place,
    addFault,
    () => surveyText(text, id, registers),
  );
}

function propose(surveys: readonly TextSurvey[], known: KnownRegisters): ProposedRegisters {
  const isMissing = (part: 'actors' | 'issues') => known.missing.includes(part);
  const notPersons = isMissing('actors') ? namesOfNobody(surveys) : new Set<string>();
  const people = isMissing('actors') ? proposeActors(surveys, notPersons) : [];
  const actors = isMissing('actors') ? proposedActors(people) : known.actors;
  const issues = isMissing('issues')
    ? proposedIssues(proposeIssues(surveys, speakingCountries(surveys)))
    : known.issues;
  const countries = new Map(
    people.flatMap(({ actor, country }) => (country === null ? [] : [[actor.id, country]])),
  );
  const registers = {
    ...forExtraction({ actors, issues }),
    ...(notPersons.size > 0 ? { notPersons } : {}),
  };
  return { ...known, actors, issues, registers, countries };
}

function proposedActors(people: readonly ProposedActor[]): KnownIds<NamedActor> {
  const entries = new Map(
    people.map(({ actor, aliases }) => [
      actor.id,
      { actor: { ...actor, registered: false as const }, aliases },
    ]),
  );
  const where = 'actors.yaml, for which "npm run draft -- FOLDER" writes a draft';
  return { what: 'actor', where, ids: new Set(entries.keys()), entries, complete: true };
}

function proposedIssues(issues: readonly NamedIssue[]): KnownIds<NamedIssue> {
  const entries = new Map(issues.map((each) => [each.issue.id, each]));
  const where = 'issues.yaml, for which "npm run draft -- FOLDER" writes a draft';
  return { what: 'issue', where, ids: new Set(entries.keys()), entries, complete: true };
}

/** The countries whose office-holders act in many of the texts, so that they are no subject of them. */
function speakingCountries(surveys: readonly TextSurvey[]): ReadonlySet<string> {
  const texts = new Map<string, number>();
  for (const { actors } of surveys) {
    const here = new Set(
      actors.flatMap(({ holdings }) => holdings.flatMap(({ country }) => country ?? [])),
    );
    for (const country of here) texts.set(country, (texts.get(country) ?? 0) + 1);
  }
  const least = Math.max(2, surveys.length * MIN_SHARE_OF_SPEAKERS);
  return new Set([...texts].flatMap(([country, count]) => (count >= least ? [country] : [])));
}
