import type { ActorId } from '../../model/actor.ts';
import type { Act } from '../acts/act.ts';
import type { ActRule } from '../acts/act-rule.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { DraftEvent } from './draft-event.ts';

/** Who wrote each post that a text embeds, by its paragraphs: the name that signs it. */
export function postAuthors(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): ReadonlyMap<number, ActorId> {
  const signers = new Map(
    mentions
      .flatMap(({ kind, sentence, id }) => (kind === 'person' ? [[sentence, id] as const] : []))
      .toReversed(),
  );
  const authors = new Map<number, ActorId>();
  let author: ActorId | null = null;
  for (const [number, { zone, text, block }] of [...sentences.entries()].toReversed()) {
    if (zone !== 'post') author = null;
    else if (/^[—–-]/.test(text)) author = signers.get(number) ?? null;
    if (author !== null) authors.set(block, author);
  }
  return authors;
}

/** A post is known by its place, not by words. */
const postRule: ActRule = {
  name: 'embedded post',
  kind: 'post',
  pattern: /(?!)/gu,
  examples: [{ text: '— Ann Lee (@annlee) January 26, 2025', who: 'ann-lee' }],
};

/** The posts that carry a date of their own, as events. */
export function postsOf(
  sentences: readonly Sentence[],
  authors: ReadonlyMap<number, ActorId>,
  dates: readonly DateMention[],
): readonly DraftEvent[] {
  return dates.flatMap((date): DraftEvent[] => {
    const signature = sentences[date.sentence];
    const author = authors.get(signature?.block ?? -1);
    if (signature === undefined || author === undefined || !/^[—–-]/.test(signature.text))
      return [];
    const first = firstOfPost(sentences, date.sentence);
    const { start, end } = sentences[first] ?? signature;
    const act: Act = {
      rule: postRule,
      kind: 'post',
      who: [author],
      ahead: false,
      date,
      sentence: first,
      quoted: false,
      verb: '',
      what: '',
      start,
      end,
    };
    const more = new Set(
      Array.from({ length: date.sentence - first }, (_, index) => first + index),
    );
    return [
      { kind: 'post', status: 'happened', who: [author], date, within: null, acts: [act], more },
    ];
  });
}

function firstOfPost(sentences: readonly Sentence[], last: number): number {
  let first = last;
  while (sentences[first - 1]?.zone === 'post') first -= 1;
  return first;
}
