import type { ActorId } from '../../model/actor.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { type AnalysedSentence, datesOf } from '../clauses/analysed-sentence.ts';
import { postSignature } from '../segment/zones.ts';
import type { Act } from './act.ts';
import { newsDays, writtenDate } from './event-date.ts';

/** A post that a text embeds: its sentences, the last of them the signature. */
export type Post = { readonly sentences: readonly number[]; readonly author: ActorId | null };

/** The embedded posts of a text, each with its own author, whoever wrote the one before. */
export function readPosts(all: readonly AnalysedSentence[]): readonly Post[] {
  const posts: Post[] = [];
  let open: number[] = [];
  for (const { sentence, number, mentions } of all) {
    if (sentence.zone !== 'post') {
      open = [];
      continue;
    }
    open.push(number);
    if (!postSignature.test(sentence.text)) continue;
    posts.push({
      sentences: open,
      author: mentions.find(({ kind }) => kind === 'person')?.id ?? null,
    });
    open = [];
  }
  return posts;
}

/** Each post as an event of the day that its signature gives, or else of the text's news. */
export function postActs(
  posts: readonly Post[],
  all: readonly AnalysedSentence[],
  published: DateSpan | null,
): readonly Act[] {
  return posts.flatMap(({ sentences, author }): Act[] => {
    const signature = all[sentences.at(-1) ?? -1];
    const [first = 0] = sentences;
    const lead = all[first];
    if (author === null || signature === undefined || lead === undefined) return [];
    const [date] = datesOf(signature);
    const dated =
      date === undefined
        ? published === null
          ? null
          : newsDays(published)
        : writtenDate(date.date, published);
    if (dated === null) return [];
    return [
      {
        kind: 'post',
        status: 'happened',
        date: dated,
        confidence: date === undefined ? 0.7 : 0.9,
        reasons: ['a post that the text embeds, signed by its author'],
        who: [author],
        mentioned: [],
        title: lead.sentence.text.replace(/[.…]+$/, '').slice(0, 110),
        start: lead.sentence.start,
        at: 0,
        lead: first,
        sentences: [...sentences],
        more: [],
        isNoun: false,
      },
    ];
  });
}
