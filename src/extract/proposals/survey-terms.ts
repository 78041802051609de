import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { isAdjective } from '../names/countries.ts';
import { isContent } from '../segment/sentences.ts';
import type { Token } from '../segment/tokens.ts';
import { beforeTopics, besidePlaces, betweenTerms, generalNouns } from './topic-words.ts';

/** A term of a text that may be an issue. */
export type TermSurvey = {
  /** In small letters: `steel tariffs`. */
  readonly term: string;
  /** As the text writes it within a sentence: `steel tariffs`, `Gaza`. */
  readonly written: string;
  readonly count: number;
  /** How often the text says that something is about it: "discussed steel tariffs". */
  readonly asTopic: number;
  /** Whether it is a country. */
  readonly isCountry: boolean;
};

/** No term has more words. */
const MAX_TERM_WORDS = 3;

/** A stretch of words of which each term is an end. */
type Run = {
  readonly first: number;
  readonly last: number;
  readonly isTopic: boolean;
};

/** Finds the terms of a text: what is left of its sentences without names, verbs and small words. */
export function surveyTerms(sentences: readonly AnalysedSentence[]): readonly TermSurvey[] {
  const found = new Map<
    string,
    { written: string; count: number; asTopic: number; isCountry: boolean }
  >();
  const add = (written: string, isTopic: boolean, isCountry: boolean) => {
    const term = written.toLowerCase();
    const known = found.get(term) ?? { written, count: 0, asTopic: 0, isCountry };
    known.count += 1;
    if (isTopic) known.asTopic += 1;
    // Small letters anywhere show that capitals are those of a heading.
    if (written === term) known.written = term;
    found.set(term, known);
  };
  for (const sentence of sentences) {
    if (!isContent(sentence.sentence)) continue;
    for (const { at, name } of placesOf(sentence)) add(name, isTopicAt(sentence.tokens, at), true);
    if (sentence.sentence.zone === 'heading') continue;
    for (const { first, last, isTopic } of runsOf(sentence)) {
      const size = last - first + 1;
      for (let length = 1; length <= Math.min(size, MAX_TERM_WORDS); length += 1) {
        const words = sentence.tokens.slice(last - length + 1, last + 1);
        if (isTerm(words)) add(words.map(({ text }) => text).join(' '), isTopic, false);
      }
    }
  }
  return [...found].map(([term, facts]) => ({ term, ...facts }));
}

/** The countries that a sentence names. */
function placesOf({ tokens, mentions }: AnalysedSentence) {
  return mentions.flatMap(({ kind, first, last }) => {
    if (kind !== 'country') return [];
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    const name = words.join(' ');
    return isAdjective(name) ? [] : [{ at: first, name }];
  });
}

/** "the war in X", "discussed X", "about X". */
function isTopicAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const word = tokens[before]?.lower ?? '';
  if (/^(?:in|on|against|for|to|with|over|of)$/.test(word))
    return besidePlaces.has(tokens[before - 1]?.lower ?? '') || beforeTopics.has(word);
  return beforeTopics.has(word);
}

function runsOf({ tokens, mentions, groups }: AnalysedSentence): readonly Run[] {
  const isTaken = new Uint8Array(tokens.length);
  for (const { first, last } of mentions) isTaken.fill(1, first, last + 1);
  for (const { first, last } of groups) isTaken.fill(1, first, last + 1);
  const runs: Run[] = [];
  let first = -1;
  let isTopic = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    const isInside = token !== undefined && isTaken[index] === 0 && isTermWord(token, index);
    if (isInside && first === -1) {
      first = index;
      isTopic = opensTopic(tokens, index, runs.at(-1));
    }
    const isEnd = !isInside || token.isPossessive;
    if (first === -1 || !isEnd) continue;
    const last = isInside ? index : index - 1;
    // "Gaza’s ports" is about the ports.
    if (!(isInside && token.isPossessive)) runs.push({ first, last, isTopic });
    first = -1;
  }
  return runs;
}

function isTermWord(token: Token, index: number): boolean {
  if (token.kind !== 'word' || betweenTerms.has(token.lower) || /ly$/.test(token.lower))
    return false;
  // At the beginning of a sentence capitals say nothing; a handle or a tag is no word.
  return !/^[@#]/.test(token.text) && token.text.length > 1 && (index > 0 || !token.isCapital);
}

/** Whether what begins here is what something is about, or goes on with a list of such. */
function opensTopic(tokens: readonly Token[], at: number, before: Run | undefined): boolean {
  let index = at - 1;
  while (index >= 0 && at - index <= 4) {
    const { lower = '' } = tokens[index] ?? {};
    if (beforeTopics.has(lower)) return true;
    if (/^(?:,|and|or|&|;)$/.test(lower))
      return before?.isTopic === true && index - before.last <= 3;
    if (
      !/^(?:the|a|an|its|their|our|his|her|of|new|ongoing|recent|continued|global|international|regional)$/.test(
        lower,
      )
    )
      return false;
    index -= 1;
  }
  return false;
}

/** An adjective by its ending, but for nouns that share it. */
const adjective = /(?:al|ic|ive|ous|ary|ory|able|ible|ful|ish|less|ian|ese|ed|ing|est|ent|ant)$/;
const nounsLikeAdjectives =
  /^(?:.*(?:ment)|trial|arsenal|capital|withdrawal|proposal|removal|renewal|referendum|appeal|deal|steel|coal|oil|goal|hospital|festival|mineral|metal|signal|canal|journal|rural|music|traffic|pandemic|epidemic|republic|clinic|logistic|plastic|fabric|topic|initiative|offensive|olive|drive|executive|directive|archive|detective|incentive|narrative|boundary|library|january|salary|treasury|glossary|military|factory|territory|history|laboratory|inventory|victory|theory|memory|cable|table|vegetable|bible|fish|reed|seed|feed|speed|weed|shed|bed|migrant|immigrant|plant|grant|elephant|restaurant|tenant|infant|warrant|merchant|president|student|patient|agent|accident|incident|talent|rent|tent|event|content|continent|unemployment|element|cement|trafficking|smuggling|trading|shipping|fishing|farming|mining|housing|training|building|funding|financing|banking|bombing|shelling|voting|housing|logging|drilling|manufacturing|engineering|computing|spending|nursing|policing|laundering|hacking|spying|whaling|poaching|rowing|racing|sailing|fires?|arrest|forest|protest|harvest|interest|conquest|unrest|pest|test|chest|nest|ballistic|politic|sing|ring|king|wing|spring|string)$/;

/** Whether words may be a term: they end in a noun that says what it is about. */
function isTerm(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const head = last.lower;
  if (/^\p{Lu}{2,}/u.test(last.text) && words.length === 1) return last.text.length > 2;
  if (head.length < 3 || /^\p{L}\p{P}/u.test(head)) return false;
  const isName = words.every(({ isCapital }) => isCapital);
  if (isAdjective(last.text)) return false;
  if (!isName && adjective.test(head) && !nounsLikeAdjectives.test(head)) return false;
  if (words.length === 1) return !generalNouns.has(head);
  // "other issues", "priority areas": a general noun needs a word that tells of what.
  return (
    words.slice(0, -1).every(({ lower }) => !generalNouns.has(lower)) || !generalNouns.has(head)
  );
}
