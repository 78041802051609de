/** The signature under a post that a page embeds: "— Ann Lee (@annlee) January 26, 2025". */
const signature = /^[—–-]{1,2} ?[^()]{2,60}\(@\w{1,30}\)(?: \S.{3,40})?$/u;

/** What the writer of a post says: first person, handles, hashtags, or cut off in the middle. */
const own =
  /(?<![\p{L}])(?:I|I[’']m|I[’']ve|I[’']ll|we|We|my|My|our|Our|us|me)(?![\p{L}])|[@#]\w|https?:\/\/|pic\.twitter|…$/u;

/** No post is longer than this many paragraphs. */
const most = 8;

/** The paragraphs of embedded posts: each signature, and upwards what its writer says. */
export function postsIn(paragraphs: readonly string[]): readonly number[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (!signature.test(paragraph)) return [];
    const found = [index];
    for (let up = index - 1; up >= 0 && index - up <= most; up -= 1) {
      const above = paragraphs[up] ?? '';
      if (/[“”]|^"/.test(above) || !own.test(above)) break;
      found.push(up);
    }
    return found;
  });
}
