import type { Zone } from '../../model/source.ts';
import { blocksOf, linesOf } from '../sentences/blocks.ts';
import type { Span } from '../sentences/split-sentences.ts';
import { boilerplateRules } from './boilerplate-rules.ts';
import { isChronology } from './chronology.ts';
import { commentsIn } from './comments.ts';
import { headRules } from './head-rules.ts';
import { headingsIn } from './headings.ts';
import { placeLine } from './place-line.ts';
import { postsIn } from './posts.ts';

/** What may be told of a paragraph by its words alone. */
export const zoneRules = [...headRules, ...boilerplateRules];

/** A paragraph is told by its first words; a pattern looks no further, in code units. */
const looksAt = 700;

/** Zones that run on through the paragraphs between. */
const joined: readonly Zone['zone'][] = ['boilerplate', 'comment', 'post'];

/** What is not the running text of a source: in its order and without overlap. */
export function readZones(text: string): readonly Zone[] {
  const blocks = blocksOf(text, linesOf(text));
  const words = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + looksAt)));
  const head = headLength(words);
  const kinds = words.map((block, index) => kindOf(block, index < head));
  if (isChronology(words))
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
  return join(text, whole, blocks);
}

/** Marks of Markdown around a whole paragraph. */
const emphasis = /^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g;

function kindOf(block: string, atHead: boolean): Zone['zone'] | null {
  const rule = zoneRules.find(
    (each) => (atHead || !each.atHead) && each.pattern.test(block.replace(emphasis, '')),
  );
  return rule?.zone ?? null;
}

/** How many paragraphs there are before the first that is long and ends a sentence. */
function headLength(words: readonly string[]): number {
  const first = words.findIndex((block) => block.length > 100 && /[.!?][”"’']?$/.test(block));
  return Math.min(first === -1 ? words.length : first, 12);
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
      text.slice(before.end, zone.start).trim() === '';
    if (before !== undefined && adjoins) result[result.length - 1] = { ...before, end: zone.end };
    else result.push(zone);
  }
  return result;
}
