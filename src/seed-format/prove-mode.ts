import { modeShown, type ShownSpeech } from '../extract/quotations/shown-speech.ts';
import type { SpeechMode } from '../model/event.ts';
import type { SourceKind } from '../model/source.ts';
import { shortenPassage } from './nearest-passage.ts';

/** What is said of how a quote speaks. */
export type ModeClaim = {
  /** Who is speaking in it, as it is written; null where nothing is. */
  readonly voice: string | null;
  /** Null where it is left out. */
  readonly mode: SpeechMode | null;
  /** Whether the voice issued the text, so that all its words are the voice's own. */
  readonly isIssuer: boolean;
  /** Whether words without quotation marks may be the voice's own for all that the text shows. */
  readonly mayBeIssued: boolean;
};

/** The mode, or why it is not the one that the text shows, with what to do, as one message. */
export type ModeProof = { readonly mode: SpeechMode } | { readonly reason: string };

/** Texts that somebody issues in their own words, without quotation marks. */
export const issuedKinds: readonly SourceKind[] = [
  'joint statement',
  'call readout',
  'press release',
  'transcript',
  'other',
];

/**
 * Holds the mode of a quote against what its text shows. One that is left out is what the text
 * shows where that leaves no doubt: nobody's words but the text's own where no voice is given,
 * the voice's own within quotation marks, in a post or in a text that the voice issued, and
 * paraphrased where a reporter's sentence quotes nothing.
 */
export function proveMode(claim: ModeClaim, shown: ShownSpeech): ModeProof {
  const { voice, mode, isIssuer } = claim;
  if (mode === null) return derivedMode(claim, shown);
  if (mode === 'own') return provedOwn(voice, shown);
  if (isIssuer)
    return mode === 'quoted'
      ? { mode }
      : wrong(mode, 'the voice issued this text, so that these are its own words', 'quoted');
  const fits: Record<typeof mode, boolean> = {
    quoted: shown.mode === 'quoted',
    partly: shown.mode !== 'paraphrased' && !shown.isWhole,
    paraphrased: shown.mode !== 'quoted',
  };
  return fits[mode] ? { mode } : wrong(mode, factOf(shown), shown.mode);
}

function provedOwn(voice: string | null, shown: ShownSpeech): ModeProof {
  if (voice !== null) {
    const fact =
      'the mode is "own", which is for the words of the text itself, but a voice is given';
    return {
      reason: `${fact}. Leave the voice out, or write "${shown.mode}", which the text shows.`,
    };
  }
  if (!shown.isWhole) return { mode: 'own' };
  const fact = `the mode is "own", but ${factOf(shown)}, so somebody is speaking`;
  return {
    reason: `${fact}. Write "quoted", which the text shows, and say with "voice:" who it is.`,
  };
}

function derivedMode({ voice, isIssuer, mayBeIssued }: ModeClaim, shown: ShownSpeech): ModeProof {
  if (isIssuer) return { mode: 'quoted' };
  if (voice === null) return { mode: modeShown(shown, false) };
  if (shown.mode === 'partly') {
    const fact = `how "${voice}" speaks here is not said: ${factOf(shown)}`;
    const remedy = `Write "mode: partly", which the text shows, or "mode: paraphrased" where what is marked is not said by "${voice}"`;
    return { reason: `${fact}. ${remedy}.` };
  }
  if (shown.mode === 'paraphrased' && mayBeIssued) {
    const fact = `how "${voice}" speaks here is not said: ${factOf(shown)}`;
    const remedy = `Write "mode: paraphrased", which the text shows, or say with "issued-by:" at the top whose text it is`;
    return { reason: `${fact}. ${remedy}.` };
  }
  return { mode: shown.mode };
}

function wrong(mode: SpeechMode, fact: string, shows: SpeechMode): ModeProof {
  const remedy = `Write "${shows}", which the text shows, or quote another passage`;
  return { reason: `the mode is "${mode}", but ${fact}. ${remedy}.` };
}

/** What the signs of the text say of the passage. */
function factOf({ mode, isWhole, outside, inPost }: ShownSpeech): string {
  if (inPost) return 'these words stand in a post';
  if (isWhole) return 'these words stand wholly within quotation marks';
  if (mode === 'paraphrased') return 'no word of it stands within quotation marks';
  const words = shortenPassage(outside);
  return mode === 'quoted'
    ? `all but "${words}", which says whose words they are, stands within quotation marks`
    : `"${words}" stands outside the quotation marks`;
}
