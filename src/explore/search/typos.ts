/** How many letters may be added, left out or mistaken; none in short words and in numbers. */
export function typosAllowed(typed: string): number {
  if (typed.length < 4 || /\p{N}/u.test(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * Whether a word can be meant by what was typed, given how many letters lie between the two.
 * First letters are seldom mistaken. Of four letters, all are needed: `Iraq` is not `Iran`.
 */
export function isMeantBy(typed: string, word: string, distance: number): boolean {
  if (isSwap(typed, word)) return typosAllowed(typed) > 0;
  if (distance > typosAllowed(typed) || typed[0] !== word[0]) return false;
  return typed.length > 4 || typed.length !== word.length;
}

/** Whether two neighbouring letters changed places, the commonest slip of all. */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  if (at === -1 || typed.length !== [...typed].length) return false;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
