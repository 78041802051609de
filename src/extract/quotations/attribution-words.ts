import { readSentences } from '../segment/sentences.ts';

/** Where the words stand that no quotation mark surrounds, in the order of a passage. */
export type OutsideWords = {
  readonly words: string;
  /** Whether a quotation stands before it and after it. */
  readonly isAfterQuote: boolean;
  readonly isBeforeQuote: boolean;
  /** What stands before the mark that closed: a comma, a stop. */
  readonly lastQuoted: string;
};

/** Verbs that give somebody's words, in the forms in which they stand beside them. */
const speaking =
  /(?<![\p{L}\p{N}])(?:sa(?:id|ys?|ying)|told|tells?|telling|add(?:ed|s|ing)|wr(?:ote|ites?|iting)|post(?:ed|s|ing)|tweet(?:ed|s|ing)|stat(?:ed|es|ing)|read|reads|ask(?:ed|s|ing)|repl(?:ied|ies|ying)|answer(?:ed|s|ing)|respond(?:ed|s|ing)|insist(?:ed|s|ing)|stress(?:ed|es|ing)|claim(?:ed|s|ing)|not(?:ed|es|ing)|explain(?:ed|s|ing)|argu(?:ed|es|ing)|reiterat(?:ed|es|ing)|repeat(?:ed|s|ing)|warn(?:ed|s|ing)|continu(?:ed|es|ing)|announc(?:ed|es|ing)|confirm(?:ed|s|ing)|declar(?:ed|es|ing)|conclud(?:ed|es|ing)|remark(?:ed|s|ing)|acknowledg(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)|admit(?:ted|s|ting)|denie[ds]|testif(?:ied|ies|ying)|comment(?:ed|s|ing)|observ(?:ed|es|ing)|recall(?:ed|s|ing)|vow(?:ed|s|ing)|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|urg(?:ed|es|ing)|quipped|joked|according to|in (?:his|her|their|its|the) words(?: of)?)(?![\p{L}\p{N}])/iu;

/** Who speaks, before a colon: `MR LEE:`, `Q:`, `Ann Lee, Harbour Minister:`. */
export const speakerLabel = /^\p{Lu}[\p{L}\p{M}\p{N} .,’'()&-]{0,59}:/u;

/** An attribution is one clause: with more words than these it tells something of its own. */
const MAX_TRAILING_WORDS = 22;
const MAX_LEADING_WORDS = 45;

/**
 * Whether the words beside a quotation only say whose it is: `…,” the spokesman said on Monday`,
 * `Mr Lee told the paper: “…`, `,” she said, “`. Signs alone say nothing and may stand anywhere.
 */
export function isAttribution({
  words,
  isAfterQuote,
  isBeforeQuote,
  lastQuoted,
}: OutsideWords): boolean {
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu)?.length ?? 0;
  if (count === 0) return true;
  const clause = words.trim();
  // A stop may end it before the next quotation opens: `…,” he said. “…`.
  if (!isAfterQuote && speakerLabel.exec(clause)?.[0] === clause) return true;
  const single = isBeforeQuote ? clause.replace(/[.:,;–—-]+$/, '') : clause;
  if (!speaking.test(single) || readSentences(single, []).length > 1) return false;
  if (!isAfterQuote) return count <= MAX_LEADING_WORDS && /[:,–—]$/.test(clause);
  const isParted = /[,.!?…–—-]$/.test(lastQuoted) || /^[,–—-]/.test(clause);
  const isResumed = !isBeforeQuote || /[.:,;–—-]$/.test(clause);
  return isParted && isResumed && count <= MAX_TRAILING_WORDS;
}
