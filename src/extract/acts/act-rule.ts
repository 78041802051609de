import type { EventKind } from '../../model/event.ts';
import { tagClasses } from './tagged.ts';

export type ActExample = {
  readonly text: string;
  /** Who takes part, by id, in the order of the alphabet; nobody if absent. */
  readonly who?: string;
  readonly status?: 'announced';
};

/** A way in which English tells of an act. */
export type ActRule = {
  readonly name: string;
  readonly kind: EventKind;
  /** Of a sentence with its names and dates put as one character each. */
  readonly pattern: RegExp;
  /** How many must take part for it to be an act of this kind; 1 if absent. */
  readonly least?: number;
  /** It counts only where a date stands with it. */
  readonly dated?: true;
  /** With "the" before it, it speaks of an act told elsewhere: "the meeting between them". */
  readonly orKnown?: true;
  /** Who does it stands earlier in the sentence, not beside the verb. */
  readonly subject?: 'sentence';
  /** It speaks of an act told before ("the call"), and adds to that. */
  readonly refers?: true;
  /** What the act is called in a title, where the kind alone does not say: `is {verb}`. */
  readonly title?: string;
  /** The same of what is still to come. */
  readonly titleAhead?: string;
  readonly examples: readonly [ActExample, ...ActExample[]];
  /** Sentences in which it must find nothing. */
  readonly not?: readonly string[];
};

const somebody = `[${tagClasses.person}${tagClasses.body}${tagClasses.country}]`;
const person = `[${tagClasses.person}]`;
const body = `[${tagClasses.body}]`;
const land = `[${tagClasses.country}]`;
const date = `[${tagClasses.date}]`;
const joint =
  '(?:,? and|,| &|,? as well as|,? alongside|,? together with|,? along with|/)(?: also| the| both| with)? ';
const list = (one: string) => `${one}(?:${joint}${one}){0,9}`;
const beside = '(?:, [^,;:“”]{1,110},| \\([^)]{1,60}\\))?';
const adverb = `(?: (?:has|have|had|also|then|later|earlier|recently|today|both|jointly|separately|virtually|briefly|first|again|personally|formally|officially|subsequently|previously|\\p{Ll}{3,12}ly|on ${date}|${date}|this|in ${date})){0,4}`;
const ahead =
  '(?: (?:will|shall|would|is to|are to|was to|were to|(?:is|are|was|were) (?:also |now |still )?(?:due|set|expected|scheduled|slated|planning|preparing|likely|going|about|hoping) to|(?:is|are) (?:also )?(?=\\p{Ll}{3,12}ing )|plans? to|planned to|intends? to|hopes? to|agreed to|wants? to|to)(?: (?:also|now|then|both|soon|later|jointly|be))?)';

/**
 * The pieces of the patterns of acts: `{S}` is who does it, `{O}` to or with whom,
 * `{v}` what may stand between subject and verb; each person, body or country a name.
 */
const actPieces: Readonly<Record<string, string>> = {
  s: list(somebody),
  o: list(somebody),
  p: list(person),
  q: list(person),
  b: list(body),
  c: list(land),
};

/** Pieces that are not found again by name. */
const plainPieces: Readonly<Record<string, string>> = {
  v: `(?<aside>${beside})(?<ahead>${adverb}${ahead})?${adverb}`,
  w: `${beside}${adverb}`,
  d: `(?:,? (?:on |in |over |late |early |earlier )*${date})?`,
  D: date,
  N: "(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\\p{L}\\d’'&.-]+ ){0,6}[\\p{L}\\d’'&.-]+",
  adj: '(?:[\\p{L}\\d-]+ ){0,4}',
};

/**
 * A pattern of an act, in which a space is one space. `{v}` admits adverbs and the
 * future, `{w}` adverbs alone; `{D}` is a date, `{N}` a short noun phrase. The groups `verb`
 * and `what` are for the title.
 */
export function act(source: string): RegExp {
  const filled = source.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const named = actPieces[name];
    return named === undefined ? (plainPieces[name] ?? whole) : `(?<${name}>${named})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${filled})(?![\\p{L}\\p{N}])`, 'gu');
}
