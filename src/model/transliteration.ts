type Transliterate = (text: string) => string;

/** The library knows thousands of letters; null until it is there. */
let library: Transliterate | null = null;
let isMissed = false;

/** Gives the library, wherever it is part of the program or has been loaded. */
export function provideTransliteration(given: Transliterate): void {
  library = given;
  isMissed = false;
}

/** A text in ASCII letters; as it is where the library is not there yet, which is remembered. */
export function transliterate(text: string): string {
  if (library !== null) return library(text);
  isMissed = true;
  return text;
}

/** Whether a text was left as it is for want of the library: with it, it is to be read again. */
export function isTransliterationMissed(): boolean {
  return isMissed;
}
