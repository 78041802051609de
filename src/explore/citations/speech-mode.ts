import type { Excerpt } from '../../model/event.ts';

/**
 * How the words of an excerpt speak for whoever is heard in it: `quoting` gives their own
 * words, `partly quoting` a reporter's sentence with some of them, `paraphrasing` what they
 * said in a reporter's words.
 */
type SpeechMode = 'quoting' | 'partly quoting' | 'paraphrasing';

type SpeechWording = {
  /** Between the name and the source: `Foreign Office, quoted in “Title”`. */
  readonly lead: string;
  /** Whether the excerpt may stand in quotation marks beside the name. */
  readonly inMarks: boolean;
};

/** What is said of each mode wherever an excerpt is cited or copied. */
export const speechWording: Readonly<Record<SpeechMode, SpeechWording>> = {
  quoting: { lead: 'quoted in', inMarks: true },
  'partly quoting': { lead: 'partly quoted in', inMarks: false },
  paraphrasing: { lead: 'paraphrased in', inMarks: false },
};

/** Excerpts do not tell their mode yet, so each counts as `quoting`. */
export function speechModeOf(_: Excerpt): SpeechMode {
  return 'quoting';
}
