import type { Token } from '../segment/tokens.ts';
import { kindOfNoun } from './noun-lexicon.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs of what somebody makes of a thing that was. */
export const reacts =
  /^(?:welcome|condemn|recall|commend|deplore|regret|note|applaud|denounce|praise|hail|acknowledge)$/;
/** Nouns of what was done, by their ending: adoption, introduction, resumption, conclusion, creation, extension, realisation. */
const deed = /(?:op|u[cm]p?|clu|ea|en|li[sz]a)[ts]ions?$/;

/**
 * "welcomed the adoption of the plan on 3 May 2010": the day behind the thing is the thing’s own,
 * where it is told with its year or is no single day. The token of the thing; null where the day is
 * that of the verb.
 */
export function reactedTo(tokens: readonly Token[], group: VerbGroup, at: number): number | null {
  const date = tokens[at]?.date;
  const isOwn =
    date != null && (date.earliest !== date.latest || /\d{4}/.test(tokens[at]?.text ?? ''));
  if (!isOwn || group.isPassive || !reacts.test(group.base)) return null;
  for (let index = group.last + 1; index < at; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (/^(?:that|which|who)$/.test(word)) return null;
    const isThing = (kindOfNoun(word) !== null && !/^delegations?$/.test(word)) || deed.test(word);
    // "noted with satisfaction"
    if (isThing && tokens[index - 1]?.lower !== 'with') return index;
  }
  return null;
}
