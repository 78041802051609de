import type { Zone, ZoneKind } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { longMonths } from '../dates/calendar-names.ts';
import { boilerplateRules } from './boilerplate-rules.ts';
import { dateAlone, dayAlone, headRules } from './head-rules.ts';

/** What may be told of a paragraph by its words alone. */
export const zoneRules = [...headRules, ...boilerplateRules];

/** A paragraph is told by its first words; a pattern looks no further, in code units. */
const MAX_BLOCK_CODE_UNITS = 700;
/** A headline may be this long, in code units. */
const MAX_HEADLINE = 300;
/** A heading within the text may be this long, in code units. */
const MAX_HEADING = 90;
/** No embedded post is longer than this many paragraphs. */
const MAX_POST = 8;
/** From so many paragraphs that are dates alone on, they are what the text is about. */
const MIN_CHRONOLOGY = 3;

/** Zones that run on through the paragraphs between. */
const joined: readonly ZoneKind[] = ['boilerplate', 'comment', 'post'];

/** What is not the running text of a plain text, a paragraph a line: in its order, without overlap. */
export function readZones(plain: string): readonly Zone[] {
  const blocks = linesOf(plain);
  const words = blocks.map(({ start, end }) =>
    plain.slice(start, Math.min(end, start + MAX_BLOCK_CODE_UNITS)),
  );
  const head = headLength(words);
  const kinds = words.map((block, index) => blockKind(block, index < head));
  if (words.filter(isBareDate).length >= MIN_CHRONOLOGY || hasDaysApart(words))
    for (const index of words.keys()) if (kinds[index] === 'dateline') kinds[index] = null;
  for (const index of postsIn(words)) kinds[index] = 'post';
  for (const index of commentsIn(words, kinds)) kinds[index] = 'comment';
  for (const index of headingsIn(words, kinds)) kinds[index] = 'heading';
  const whole = blocks.flatMap((span, index): Zone[] => {
    const zone = kinds[index];
    if (zone) return [{ zone, start: span.start, end: span.end }];
    const place = placeLine(words[index] ?? '');
    return place === 0 ? [] : [{ zone: 'dateline', start: span.start, end: span.start + place }];
  });
  return join(plain, whole, blocks);
}

/** The lines of a text that are not empty, without white space at their ends. */
export function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/g), ({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  })).filter(({ start, end }) => end > start);
}

function blockKind(block: string, atHead: boolean): ZoneKind | null {
  const bare = block.replace(/^[*•-] (?=\S)/, '');
  const rule = zoneRules.find((each) => (atHead || !each.atHead) && each.pattern.test(bare));
  return rule?.zone ?? null;
}

/** How many paragraphs there are before the first that is long and ends a sentence. */
function headLength(words: readonly string[]): number {
  const first = words.findIndex((block) => block.length > 100 && /[.!?][”"’']?$/.test(block));
  return Math.min(first === -1 ? words.length : first, 12);
}

/** Whether a paragraph is a date and nothing else: `28 January 2025`. */
function isBareDate(paragraph: string): boolean {
  return paragraph.length < 100 && dateAlone.pattern.test(paragraph);
}

/** Whether two days stand alone before sentences of their own: they head what was on them. */
function hasDaysApart(paragraphs: readonly string[]): boolean {
  const heads = paragraphs.filter(
    (paragraph, index) => dayAlone.test(paragraph) && /[.!?]$/.test(paragraphs[index + 1] ?? ''),
  );
  return new Set(heads).size > 1;
}

/** Zones of one kind that follow each other without anything between become one. */
function join(text: string, zones: readonly Zone[], blocks: readonly Span[]): readonly Zone[] {
  const starts = new Set(blocks.map(({ start }) => start));
  const result: Zone[] = [];
  for (const zone of zones) {
    const before = result.at(-1);
    const adjoins =
      before?.zone === zone.zone &&
      joined.includes(zone.zone) &&
      starts.has(zone.start) &&
      !endsPost(text, before) &&
      text.slice(before.end, zone.start).trim() === '';
    if (before !== undefined && adjoins) result[result.length - 1] = { ...before, end: zone.end };
    else result.push(zone);
  }
  return result;
}

/** The signature under a post that a page embeds: "— Ann Lee (@annlee) January 26, 2025". */
export const postSignature = /^[—–-]{1,2} ?([^()]{2,60})\(@\w{1,30}\)(?: \S.{3,40})?$/u;

/** Whether a zone is a post that is signed at its end, so that the next post is another's. */
function endsPost(text: string, { zone, start, end }: Zone): boolean {
  if (zone !== 'post') return false;
  return postSignature.test(text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end));
}

/** What the writer of a post says: first person, handles, hashtags, or cut off in the middle. */
const ownWords =
  /(?<![\p{L}])(?:I|I[’']m|I[’']ve|I[’']ll|we|We|my|My|our|Our|us|me)(?![\p{L}])|[@#]\w|https?:\/\/|pic\.twitter|…$/u;

/** The paragraphs of embedded posts: each signature, and upwards what its writer says. */
function postsIn(paragraphs: readonly string[]): readonly number[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (!postSignature.test(paragraph)) return [];
    const found = [index];
    for (let up = index - 1; up >= 0 && index - up <= MAX_POST; up -= 1) {
      const above = paragraphs[up] ?? '';
      if (/[“”]|^"/.test(above) || postSignature.test(above) || !ownWords.test(above)) break;
      found.push(up);
    }
    return found;
  });
}

const commentsBegin =
  /^(?:\d{1,5} (?:comments?|replies|responses)|comments? \(?\d{1,5}\)?|view all comments|leave a (?:comment|reply)|reader comments|join the discussion)$/i;

/** The comments of readers, by paragraph: from their heading to the page's own foot or the end. */
function commentsIn(
  paragraphs: readonly string[],
  kinds: readonly (ZoneKind | null)[],
): readonly number[] {
  const first = paragraphs.findIndex((paragraph) => commentsBegin.test(paragraph));
  if (first === -1) return [];
  const foot = kinds.findIndex(
    (kind, index) =>
      index > first &&
      kind === 'boilerplate' &&
      // "Subscribe" stands among comments; these end them.
      /^(?:our |©|copyright|all |related|more |most |advertisement|contains)/i.test(
        paragraphs[index] ?? '',
      ),
  );
  const last = foot === -1 ? paragraphs.length : foot;
  return paragraphs.map((_, index) => index).filter((index) => index >= first && index < last);
}

/** The paragraphs that are headings: the first line if it ends no sentence, and short ones like it. */
function headingsIn(
  paragraphs: readonly string[],
  kinds: readonly (ZoneKind | null)[],
): readonly number[] {
  const first = kinds.indexOf(null);
  let next = -1;
  const found: number[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    if (kinds[index] !== null) continue;
    const paragraph = paragraphs[index] ?? '';
    const following = next;
    next = index;
    if (/^#{1,6} \S/.test(paragraph)) found.push(index);
    else if (following === -1 || !endsOpen(paragraph)) continue;
    else if (
      index === first
        ? paragraph.length <= MAX_HEADLINE
        : isHeading(paragraph, paragraphs[following] ?? '')
    )
      found.push(index);
  }
  return found;
}

/** Whether it ends like a headline, without the stop of a sentence. */
function endsOpen(paragraph: string): boolean {
  return /[\p{L}\p{N}’'”"?)%]$/u.test(paragraph) && !/[.!]["”’')]?$/.test(paragraph);
}

function isHeading(paragraph: string, next: string): boolean {
  return (
    paragraph.length <= MAX_HEADING &&
    /^[\p{Lu}\d“‘"']/u.test(paragraph) &&
    !/^(?:[-*•–—|]|\(?\d{1,3}[.)])\s/.test(paragraph) &&
    // "MR LEE: Will he go?" is somebody speaking, "2009 - They met" an item.
    !/^[\p{Lu} .’'-]{1,40}: |^(?:Q|A) |^\d{4}s?\b.{0,12}[:–—-] /u.test(paragraph) &&
    next.length > paragraph.length
  );
}

const month = `(?:${longMonths}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const datelineDay = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const place =
  "\\p{Lu}[\\p{Lu}.’'-]+(?:[ /]\\p{Lu}[\\p{Lu}.’'-]*){0,3}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?";

/** Each must have a place in capitals and a dash; a date, an agency or both may stand between. */
const placeOpening = new RegExp(
  `^${place}(?:, ${datelineDay})?(?: \\((?:[A-Z][\\w ./-]{1,30})\\))?(?: ?[–—-]{1,2} |\\.? ?—(?=\\p{Lu})|(?<=\\p{Lu}{6})–(?=\\p{Lu}))`,
  'u',
);

/** A place as names are written, the day with its year, and a dash or a colon: "Addis Ababa, 11 May 2025: ". */
const dayOpening = new RegExp(
  `^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?, ${datelineDay}(?<=\\d{4})(?: ?[–—-]{1,2}|:) `,
  'u',
);

/** The length of the place line that opens a report, "LONDON, March 3 (Reuters) - "; 0 where there is none. */
function placeLine(paragraph: string): number {
  const opening = paragraph.slice(0, 120);
  const found = placeOpening.exec(opening) ?? dayOpening.exec(opening);
  return found?.[0].trimEnd().length ?? 0;
}
