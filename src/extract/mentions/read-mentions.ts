import type { Actor, ActorId } from '../../model/actor.ts';
import { countryOf } from '../names/countries.ts';
import { notNames, thingsNamed } from '../names/not-names.ts';
import type { Registers } from '../registers.ts';
import { isTelling, type Sentence } from '../sentences/sentences.ts';
import type { Mention } from './mention.ts';
import { countryIn, type Holding, headOf, holdingsOf } from './offices.ts';
import { makeRoster } from './roster.ts';
import { titleStart } from './title-before.ts';

/** Whom a text names, where, and what offices it gives them. */
export type Names = {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** Everybody named, registered or not, by id. */
  readonly actors: Map<ActorId, Actor>;
  readonly holdings: readonly Holding[];
};

const things = new RegExp(`^(?:[’']s)?\\s(?:${thingsNamed})\\b`, 'u');
const ofCountry = /^\sof\s(?:the\s)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}/u;

/** Reads the names in the sentences of a text that say something. */
export function readMentions(sentences: readonly Sentence[], registers: Registers): Names {
  const roster = makeRoster(sentences, registers);
  const actors = new Map<ActorId, Actor>();
  const holdings: Holding[] = [];
  const mentions: Mention[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (!isTelling(sentence) || !/\p{Lu}|@/u.test(sentence.text)) continue;
    const found: Mention[] = [];
    for (const match of roster.matches(sentence.text)) {
      const [words] = match;
      const named = roster.find(words);
      const [at, end] = [match.index, match.index + words.length];
      const taken = found.findLast(({ kind }) => kind === 'person')?.end ?? sentence.start;
      const before = found.at(-1);
      if (
        before !== undefined &&
        before.id === named?.actor.id &&
        sentence.text.slice(before.end - sentence.start, at).trim() === ''
      ) {
        // Two of its names in a row are one: "Sir Ann" and "Lee".
        found[found.length - 1] = { ...before, end: sentence.start + end };
        continue;
      }
      if (named === null || !isName(sentence.text, at, end, named.kind)) continue;
      const isPerson = named.kind === 'person';
      const from = taken - sentence.start;
      const start = isPerson ? titleStart(sentence.text.slice(from, at)) + from : at;
      const after = isPerson ? (ofCountry.exec(sentence.text.slice(end, end + 60))?.[0] ?? '') : '';
      const land = after === '' ? undefined : countryOf(after.replace(/^\sof\s/, ''));
      const title = sentence.text.slice(start, at).trim();
      if (title !== '') holdings.push(...heldBy(named.actor.id, title, land));
      actors.set(named.actor.id, named.actor);
      // What stands in a title is no mention of its own: "US" in "US Vice President".
      while ((found.at(-1)?.end ?? 0) > sentence.start + start) found.pop();
      found.push({
        start: sentence.start + start,
        end: sentence.start + (land === undefined ? end : end + after.length),
        kind: named.kind,
        id: named.actor.id,
        title,
        sentence: number,
      });
    }
    mentions.push(...found);
  }
  for (const { actor } of registers.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
  return { mentions, actors, holdings: [...holdings, ...holdingsOf(registers)] };
}

/** The office that a title before a name gives, unless it is a past or a lower one. */
function heldBy(id: ActorId, title: string, land: Holding['country']): readonly Holding[] {
  if (/\b(?:former|ex|then|shadow|late|spokes\w+|Mr|Mrs|Ms|Dr|Sir)\b/iu.test(title)) return [];
  const country = land ?? countryIn(title);
  return [{ id, head: headOf(title), country, plain: country === undefined, from: null, to: null }];
}

/** Whether a name stands for who bears it, and not for a thing or somebody else of that name. */
function isName(text: string, at: number, end: number, kind: Mention['kind']): boolean {
  if (kind === 'country') return isParty(text, at, end);
  if (kind !== 'person') return true;
  if (things.test(text.slice(end, end + 24))) return false;
  // "Clara Schumann" is not Robert Schumann.
  const before = /(?:^|[\s(“"])(\p{Lu}[\p{Ll}’'-]+)\s$/u.exec(
    text.slice(Math.max(0, at - 24), at),
  )?.[1];
  const single = !/\s/.test(text.slice(at, end));
  return !(single && before !== undefined && !notNames.has(before) && !isTitle(before));
}

function isTitle(word: string): boolean {
  return (
    countryOf(word) !== undefined ||
    titleStart(`${word} `) === 0 ||
    /^(?:Mr|Mrs|Ms|Sir|Dr)$/.test(word)
  );
}

/** Whether a country stands for itself and not beside a noun: "the US said", but not "US sanctions". */
function isParty(text: string, at: number, end: number): boolean {
  // "Latin America" is no country.
  if (/\b(?:Latin|South|North|Central|New) $/.test(text.slice(Math.max(0, at - 10), at)))
    return false;
  if (/[’']s?$/.test(text.slice(at, end))) return false;
  if (!/^(?:the )?(?:\p{Lu}\.?){2,4}$/u.test(text.slice(at, end))) return true;
  return /^(?:[^\p{L}\p{N} ]|$| (?:and|or|of|to|in|on|at|for|by|with|as|from|has|have|had|was|were|is|are|will|would|also|jointly|says?|said|signs?|agrees?|plans?|holds?|held|met|took|struck|launch|launches|began|\p{Ll}+ed)(?![\p{L}]))/u.test(
    text.slice(end, end + 16),
  );
}
