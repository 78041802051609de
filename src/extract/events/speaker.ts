import type { ActorId } from '../../model/actor.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { speechVerbs } from '../clauses/verb-lexicon.ts';
import { isPerson, subjectsOf } from './subjects.ts';

/** Of the verbs of one sentence so many may tell who speaks. */
const MAX_VERB_GROUPS = 16;

/** Who speaks in a sentence: the subject of its verb of saying; `again` for "she said", null for nobody. */
export function speakerOf(
  analysed: AnalysedSentence,
): { readonly id: ActorId | 'again'; readonly group: VerbGroup } | null {
  const { tokens, groups, mentions, quotes } = analysed;
  const isInside = (index: number) =>
    quotes.some(
      ({ start, end }) =>
        (tokens[index]?.start ?? -1) >= start && (tokens[index]?.start ?? -1) < end,
    );
  for (const group of groups.slice(0, MAX_VERB_GROUPS)) {
    if (!speechVerbs.has(group.base) || group.isNegated || isInside(group.head) || group.isPassive)
      continue;
    const subjects = subjectsOf(analysed, group).filter(({ last }) => !isInside(last));
    const adjacent =
      subjects.findLast(({ last }) => group.first - last <= 2) ??
      mentions.find(
        ({ last, kind, isPossessive }) =>
          group.first - last === 1 && kind === 'body' && !isPossessive && !isInside(last),
      );
    const nearest = adjacent ?? subjects.find(isPerson) ?? subjects[0];
    if (nearest !== undefined && group.first - nearest.last < 24) return { id: nearest.id, group };
    // "…”, said Ann Lee."
    const follower = mentions.find(
      ({ first }) => first > group.last && first <= group.last + 3 && !isInside(first),
    );
    const isInverted =
      follower !== undefined &&
      // "told the president": to whom it was said.
      group.base !== 'tell' &&
      (quotes.length > 0 || tokens[group.first - 1]?.text === ',') &&
      !/^(?:that|to)$/.test(tokens[group.last + 1]?.lower ?? '');
    if (isInverted && isPerson(follower)) return { id: follower.id, group };
    const before = tokens
      .slice(Math.max(0, group.first - 5), group.first)
      .map(({ lower }) => lower)
      .join(' ');
    if (
      /\b(?:he|she|(?:the|a|an|its) (?:\w+ )?(?:spokes\w+|statement|readout|ministry|official|office|department|source|minister|president))(?: also| later)?$/.test(
        before,
      )
    )
      return { id: 'again', group };
  }
  return null;
}
