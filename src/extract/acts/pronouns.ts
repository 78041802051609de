import type { ActorId } from '../../model/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Token } from './tagged.ts';

const people =
  'men|women|leaders|ministers|presidents|secretaries|diplomats|officials|sides|counterparts|prime ministers|foreign ministers|heads of state|politicians|parties|principals|envoys';

/** "He", "they", "the two leaders": words that stand for somebody named before. */
const pronoun = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?:(?<one>[Hh]e|[Ss]he|(?:[Hh]is|[Hh]er)(?= (?:description|comments?|remarks?|speech|statement|words)\\b))|(?<own>I|We|we)|(?<group>(?:[Tt]hey|[Bb]oth)(?: both| also)?(?! (?:the|sides of)\\b)(?: (?:${people}))?|(?:[Tt]he|[Bb]oth) (?:two )?(?:${people})|[Tt]he (?:two|pair)(?= (?:\\p{Ll}+ed|met|spoke|also|had|have|will|are|were)\\b)))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Whom pronouns mean at the beginning of a sentence. */
export type Referents = {
  /** The last person who did something. */
  readonly one: ActorId | null;
  /** The last persons who did something together. */
  readonly group: readonly ActorId[];
  /** Who is writing, in a post. */
  readonly own: ActorId | null;
  /** Everybody named so far, the last at the end. */
  readonly named: readonly ActorId[];
};

/** The pronouns of a sentence with whom they mean, where that is known. */
export function readPronouns(
  sentence: Sentence,
  mentions: readonly Mention[],
  { one, group, own, named }: Referents,
): readonly Token[] {
  return Array.from(sentence.text.matchAll(pronoun)).flatMap((match): Token[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const overlaps = mentions.some((mention) => mention.start < end && start < mention.end);
    if (overlaps) return [];
    if (match.groups?.group !== undefined) {
      const ids = group.length >= 2 ? group : lastTwo(match[0], named, mentions, start);
      return ids.length < 2 ? [] : [{ start, end, kind: 'group', ids }];
    }
    const before = mentions.filter((each) => each.kind === 'person' && each.end <= start);
    const id = match.groups?.own === undefined ? (before[0]?.id ?? one) : own;
    return id === null ? [] : [{ start, end, kind: 'person', ids: [id] }];
  });
}

/** "The two men", where nobody has yet done anything together: the last two that were named. */
function lastTwo(
  words: string,
  named: readonly ActorId[],
  mentions: readonly Mention[],
  start: number,
): readonly ActorId[] {
  if (!/men|women|leaders|ministers|presidents|sides/i.test(words)) return [];
  const here = mentions
    .filter((each) => each.kind === 'person' && each.end <= start)
    .map(({ id }) => id);
  return [...new Set([...named, ...here].toReversed())].slice(0, 2).reverse();
}
