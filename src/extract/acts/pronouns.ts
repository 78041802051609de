import type { ActorId } from '../../model/register.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Token } from './tagged.ts';

const people =
  'men|women|leaders|ministers|presidents|secretaries|diplomats|officials|sides|counterparts|prime ministers|foreign ministers|heads of state|politicians|parties|principals|envoys';

/** "He", "they", "the two leaders": words that stand for somebody named before. */
const pronoun = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?:(?<one>[Hh]e|[Ss]he)|(?<own>I|We|we)|(?<group>(?:[Tt]hey|[Bb]oth)(?: both| also)?(?! (?:the|sides of)\\b)(?: (?:${people}))?|(?:[Tt]he|[Bb]oth) (?:two )?(?:${people})|[Tt]he (?:two|pair)(?= (?:\\p{Ll}+ed|met|spoke|also|had|have|will|are|were)\\b)))(?![\\p{L}\\p{N}])`,
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
};

/** The pronouns of a sentence with whom they mean, where that is known. */
export function readPronouns(
  sentence: Sentence,
  mentions: readonly Mention[],
  { one, group, own }: Referents,
): readonly Token[] {
  return Array.from(sentence.text.matchAll(pronoun)).flatMap((match): Token[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const overlaps = mentions.some((mention) => mention.start < end && start < mention.end);
    if (overlaps) return [];
    if (match.groups?.group !== undefined) {
      return group.length < 2 ? [] : [{ start, end, kind: 'group', ids: group }];
    }
    const before = mentions.filter((each) => each.kind === 'person' && each.end <= start);
    const id = match.groups?.own === undefined ? (before[0]?.id ?? one) : own;
    return id === null ? [] : [{ start, end, kind: 'person', ids: [id] }];
  });
}
