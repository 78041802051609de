import type { Offset } from '../../model/span.ts';

/**
 * Between places in a source's text and places in the page. The reader sets every run of
 * text into an element with `data-start`, the offset at which the run begins; what the page
 * adds of its own carries `data-added` and does not count.
 */

/** The stretch of the page that shows these code units of the text; null where it is not drawn. */
export function rangeOf(reader: Element, start: Offset, end: Offset): Range | null {
  const first = positionOfOffset(reader, start, 'start');
  const last = positionOfOffset(reader, end, 'end');
  if (first === null || last === null) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** The code units of the text that a stretch of the page shows; null where it shows none. */
export function offsetsOf(
  reader: Element,
  range: Range,
): { readonly start: Offset; readonly end: Offset } | null {
  const shown = runsOf(reader).filter(({ node }) => range.intersectsNode(node));
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end =
    last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
  return end > start ? { start, end } : null;
}

type Run = { readonly node: Text; readonly start: Offset };

/** The text nodes that show the source, each with the offset at which it begins. */
function runsOf(reader: Element): readonly Run[] {
  const runs: Run[] = [];
  for (const element of reader.querySelectorAll<HTMLElement>('[data-start]')) {
    let start = Number(element.dataset.start);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('[data-added]')) continue;
      runs.push({ node, start });
      start += node.data.length;
    }
  }
  return runs;
}

function positionOfOffset(
  reader: Element,
  at: Offset,
  side: 'start' | 'end',
): { readonly node: Text; readonly offset: number } | null {
  const run = runsOf(reader).find(({ node, start }) =>
    side === 'start'
      ? start <= at && at < start + node.data.length
      : start < at && at <= start + node.data.length,
  );
  return run === undefined ? null : { node: run.node, offset: at - run.start };
}
