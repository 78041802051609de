import type { Excerpt, SpeechMode } from '../../model/event.ts';

type SpeechWording = {
  /** Between the name and the source: `Foreign Office, quoted in “Title”`. */
  readonly lead: string;
  /** Whether the excerpt may stand in quotation marks beside the name. */
  readonly inMarks: boolean;
};

/** What is said of each mode wherever an excerpt is cited or copied. */
export const speechWording: Readonly<Record<SpeechMode, SpeechWording>> = {
  quoted: { lead: 'quoted in', inMarks: true },
  partly: { lead: 'partly quoted in', inMarks: false },
  paraphrased: { lead: 'paraphrased in', inMarks: false },
  own: { lead: 'in', inMarks: true },
};

/** Excerpts do not tell their mode yet, so each counts as quoted. */
export function speechModeOf(_: Excerpt): SpeechMode {
  return 'quoted';
}
