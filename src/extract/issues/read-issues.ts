import type { IssueId } from '../../model/actor.ts';
import type { Treatment } from '../../model/event.ts';
import type { Mention } from '../names/read-names.ts';
import type { Registers } from '../registers.ts';
import { isContent, type Sentence } from '../segment/sentences.ts';
import { everyMatch } from '../words/every-match.ts';
import { negationRules } from './negation-rules.ts';

/** Where a text raises an issue, or says that it was not raised. */
export type IssueMention = {
  readonly id: IssueId;
  readonly treatment: Treatment;
  /** The words that show it: the term, or the whole clause where something was not raised. */
  readonly start: number;
  readonly end: number;
  /** Where the term itself stands. */
  readonly at: number;
  readonly sentence: number;
};

/** The terms of a register in small letters, and the pattern of all of them. */
type TermTable = { readonly terms: ReadonlyMap<string, readonly Term[]>; readonly pattern: RegExp };

/** The tables made so far: one register reads text after text. */
const made = new WeakMap<Registers['issues'], TermTable>();

function knownTerms(issues: Registers['issues']): TermTable {
  const known = made.get(issues);
  if (known !== undefined) return known;
  const terms = new Map<string, Term[]>();
  for (const { issue, terms: written } of issues) {
    for (const words of written) {
      const [term = '', companion] = words.split(/\s\+\s/);
      const with_ = companion === undefined ? null : wordPattern([companion], 'iu');
      const key = plain(term);
      terms.set(key, [...(terms.get(key) ?? []), { id: issue.id, with: with_ }]);
    }
  }
  const table = { terms, pattern: wordPattern([...terms.keys()], 'giu') };
  made.set(issues, table);
  return table;
}

type Term = { readonly id: IssueId; readonly with: RegExp | null };

/** Reads the issues of a register in the sentences that say something; a term in a name or a title is none. */
export function readIssues(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  { issues }: Pick<Registers, 'issues'>,
): readonly IssueMention[] {
  const { terms, pattern } = knownTerms(issues);
  if (terms.size === 0) return [];
  const blocks = textOfBlocks(sentences);
  const people = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const here = people.get(mention.sentence) ?? [];
    here.push(mention);
    people.set(mention.sentence, here);
  }
  return sentences.flatMap((sentence, number) => {
    if (!isContent(sentence)) return [];
    const matches = everyMatch(pattern, sentence.text);
    if (matches.length === 0) return [];
    const inside = people.get(number) ?? [];
    const negations = readNegations(sentence.text);
    return matches.flatMap((match) => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (inside.some((mention) => mention.start < end && start < mention.end)) return [];
      const negation = negations.find(({ from, to }) => match.index >= from && match.index < to);
      const shown =
        negation === undefined
          ? { start, end }
          : clauseOf(sentence, match.index, match.index + match[0].length, negation);
      return (terms.get(plain(match[0])) ?? [])
        .filter((term) => term.with === null || term.with.test(blocks.get(sentence.block) ?? ''))
        .map(({ id }): IssueMention => {
          const treatment = negation === undefined ? 'discussed' : 'not-discussed';
          return { id, treatment, ...shown, at: start, sentence: number };
        });
    });
  });
}

/** Stretches of a sentence in which what is named was not raised. */
type Negated = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

function readNegations(sentence: string): readonly Negated[] {
  return negationRules.flatMap(({ pattern, scope }) =>
    everyMatch(pattern, sentence).map(({ index, 0: words }): Negated => {
      const end = index + words.length;
      const stops = /[;:]|\bbut\b|\b(?:while|although|though|instead)\b/g;
      if (scope === 'before') {
        const from = [
          ...sentence.slice(0, index).matchAll(/[;:]|\bbut\b|^(?:Despite|Although|While) [^,]*,/g),
        ].at(-1);
        return {
          from: from === undefined ? 0 : from.index + from[0].length,
          to: index,
          start: index,
          end,
        };
      }
      const stop = [...sentence.slice(end).matchAll(stops)][0];
      return {
        from: end,
        to: stop === undefined ? sentence.length : end + stop.index,
        start: index,
        end,
      };
    }),
  );
}

/** From the term to the negation or the other way round, whichever comes first. */
function clauseOf(sentence: Sentence, from: number, to: number, { start, end }: Negated) {
  return { start: sentence.start + Math.min(from, start), end: sentence.start + Math.max(to, end) };
}

function textOfBlocks(sentences: readonly Sentence[]): ReadonlyMap<number, string> {
  const blocks = new Map<number, string>();
  for (const { block, text } of sentences) blocks.set(block, `${blocks.get(block) ?? ''} ${text}`);
  return blocks;
}

function wordPattern(words: readonly string[], flags: string): RegExp {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s{1,3}'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ');
}
