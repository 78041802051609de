import type { SpeechMode } from './event.ts';
import type { ZoneKind } from './source.ts';

/** What a stretch of a text is, in words. */
export const zoneWords: Record<ZoneKind, string> = {
  body: 'the text itself',
  heading: 'a heading',
  dateline: 'the dateline',
  caption: 'a photo caption',
  credit: 'a byline or credit',
  boilerplate: 'the publisher’s own notices',
  comment: 'reader comments',
  post: 'a post',
};

/** How a voice is heard, in few words: beside its name. */
export const speechModeLabels: Readonly<Record<SpeechMode, string>> = {
  quoted: 'quoted',
  partly: 'partly quoted',
  paraphrased: 'paraphrased',
  own: 'own words',
};

/** Who speaks where an excerpt has no voice: whoever wrote the text. */
export const reporterLabel = 'The reporter';

/** Who speaks where an excerpt has words of a voice that no register names. */
export const unnamedSpeaker = 'Speaker not named';
