import type { Timeline } from 'vis-timeline/esnext';

/** What of vis-timeline 8.5.4 is not in its types; a part that is not there is left as it is. */
type UntypedParts = {
  readonly timeAxis?: { redraw: () => boolean };
  readonly itemSet?: {
    markDirty: (what?: { readonly restackGroups?: boolean }) => void;
    readonly constructor: { readonly types?: { readonly range?: { readonly prototype: Item } } };
  };
};

type Item = {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes: () => {
    readonly content: { readonly width: number };
    readonly box: { readonly height: number };
  };
};

/**
 * Keeps the library from measuring what does not matter here. It lays out the page once for each
 * item that it adds, to stack it and to keep its content in view; ours stand where chart.css puts
 * them. It lays it out several times with each redraw for an axis that is not shown. And it makes
 * and measures all items anew where it is asked to redraw, though none of them has changed.
 */
export function withoutMeasuring(timeline: Timeline): Timeline {
  const { timeAxis, itemSet }: UntypedParts = timeline as UntypedParts;
  if (timeAxis !== undefined) timeAxis.redraw = () => false;
  if (itemSet !== undefined) {
    const { markDirty } = itemSet;
    itemSet.markDirty = (what) =>
      markDirty.call(itemSet, { restackGroups: what?.restackGroups === true });
  }
  const item = itemSet?.constructor.types?.range?.prototype;
  if (item !== undefined) {
    item._getDomComponentsSizes = function (this: Item) {
      // As chart.css has them.
      this.overflow = true;
      this.whiteSpace = false;
      return { content: { width: 0 }, box: { height: 0 } };
    };
  }
  return timeline;
}
