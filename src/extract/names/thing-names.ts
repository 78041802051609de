import type { Token } from '../segment/tokens.ts';
import type { NameRun } from './name-run.ts';

/** In how many words at least a sentence stands in capitals. */
const MIN_CAPITALS = 4;

/** Whether a sentence stands in capitals, which then show no name. */
export function isInCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length >= MIN_CAPITALS && words.every(({ text }) => text === text.toUpperCase());
}

/** So many words show that a heading has all of them in capitals but the small ones. */
const MIN_TITLE_WORDS = 5;

/** "Kono, Kang Remain Apart over Trade": whether a sentence is written as a title, whose capitals show little. */
export function isInTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 4);
  return words.length >= MIN_TITLE_WORDS && words.every(({ isCapital }) => isCapital);
}

/** What goes on after the name of a thing: a verb, a small word, the end. */
const afterThing =
  /^(?:is|was|were|are|had|has|have|will|would|could|and|or|in|on|at|from|to|for|by|which|that|as|after|before|when|while|\p{Ll}{2,}ed|left|lay|went|came|[.,;:!?])$/u;

/** "The Terra Nova arrived", "aboard the Nimrod": not "the Ann Lee story", "the Robert Roy of old". */
export function isThing(tokens: readonly Token[], { kind, title, first, last }: NameRun): boolean {
  return (
    (kind === 'person' || kind === 'perhaps') &&
    title === '' &&
    last > first &&
    tokens[first - 1]?.lower === 'the' &&
    tokens[last]?.isPossessive === false &&
    afterThing.test(tokens[last + 1]?.lower ?? '.')
  );
}
