import type { Actor, ActorId, IssueId } from '../../model/actor.ts';
import type { SourceId } from '../../model/span.ts';
import { type AnalysedSentence, analyseSentences } from '../clauses/analysed-sentence.ts';
import { readDates } from '../dates/read-dates.ts';
import { readIssues } from '../issues/read-issues.ts';
import { countryOf, isAdjective } from '../names/countries.ts';
import type { Holding } from '../names/offices.ts';
import { readNames } from '../names/read-names.ts';
import type { Registers } from '../registers.ts';
import { readReceived } from '../segment/received-text.ts';
import { readSentences } from '../segment/sentences.ts';
import { tokensBySentence } from '../segment/tokens.ts';
import { readZones } from '../segment/zones.ts';
import { countryOfBody } from './country-of-actor.ts';
import { subjects } from './subjects.ts';
import { surveyTerms, type TermSurvey } from './survey-terms.ts';

/** Which days dates mean does not matter here, but without one "Friday" is no date. */
const anyDay = '2000-01-01';

/** Somebody or something that a text names, as far as that text tells. */
export type SurveyedActor = {
  readonly actor: Actor;
  /** How often the text names it. */
  readonly mentions: number;
  /** The offices that the text gives it. */
  readonly holdings: readonly Pick<Holding, 'head' | 'country'>[];
  /** The countries that stand before the name of a body: "Kenya’s Supreme Court". */
  readonly owners: readonly string[];
};

/** What a text names, before anything is known of the others of its folder. */
export type TextSurvey = {
  readonly id: SourceId;
  readonly actors: readonly SurveyedActor[];
  /** The countries that it names, itself or by a body, the most named first. */
  readonly countries: readonly string[];
  readonly terms: readonly TermSurvey[];
  /** How many passages raise a subject, by its id. */
  readonly subjects: ReadonlyMap<IssueId, number>;
  /** The words that it also writes in small letters. */
  readonly lowerCase: ReadonlySet<string>;
  /** Plain names of ships and the like, which are no persons. */
  readonly things: ReadonlySet<string>;
};

/**
 * Looks through a text for the people, bodies and terms that it names, so that those of a whole
 * folder can be told before its events are read.
 */
export function surveyText(received: string, id: SourceId, registers: Registers): TextSurvey {
  const text = readReceived(received);
  const zones = readZones(text.plain);
  const sentences = readSentences(text.plain, zones);
  const tokens = tokensBySentence(sentences, readDates(text.plain, sentences, anyDay));
  const names = readNames(sentences, tokens, registers, null);
  const analysed = analyseSentences(sentences, tokens, names.mentions);
  // The Environment Agency raises no environment: nothing in a name counts.
  const inNames = names.mentions.flat().map((each) => ({ ...each, kind: 'person' as const }));
  const raised = readIssues(sentences, inNames, { issues: subjects });
  const named = actorsOf(analysed, names);
  return {
    id,
    actors: named,
    countries: countriesOf(named),
    things: names.things,
    terms: surveyTerms(analysed),
    subjects: countsOf(raised.map((each) => each.id)),
    lowerCase: new Set(
      tokens
        .flat()
        .flatMap(({ kind, text, lower }) => (kind === 'word' && text === lower ? [lower] : [])),
    ),
  };
}

function countriesOf(actors: readonly SurveyedActor[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actor, mentions } of actors) {
    const country = actor.kind === 'body' ? countryOfBody(actor.name) : null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + mentions);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([country]) => country);
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function actorsOf(
  sentences: readonly AnalysedSentence[],
  { actors, holdings }: ReturnType<typeof readNames>,
): readonly SurveyedActor[] {
  const counts = countsOf(sentences.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const owners = ownersOf(sentences);
  return [...counts].flatMap(([id, mentions]): readonly SurveyedActor[] => {
    const actor = actors.get(id);
    if (actor === undefined) return [];
    const held = holdings.filter((each) => each.id === id);
    return [{ actor, mentions, holdings: held, owners: owners.get(id) ?? [] }];
  });
}

/** The countries before the names of bodies, by their ids. */
function ownersOf(sentences: readonly AnalysedSentence[]): ReadonlyMap<ActorId, readonly string[]> {
  const owners = new Map<ActorId, string[]>();
  for (const { mentions, tokens } of sentences)
    for (const { kind, id, first } of mentions) {
      const before = kind === 'body' ? tokens[first - 1] : undefined;
      const country =
        before?.isCapital === true && (before.isPossessive || isAdjective(before.text))
          ? countryOf(before.text)
          : undefined;
      if (country !== undefined) owners.set(id, [...(owners.get(id) ?? []), country.name]);
    }
  return owners;
}
