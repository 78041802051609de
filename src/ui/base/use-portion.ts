import { useState } from 'react';

/** The beginning of a list that is too long to stand in the page as a whole. */
type Portion<Item> = {
  readonly shown: readonly Item[];
  /** How many do not stand in it. */
  readonly more: number;
  /** Shows as many more as stood in it at first. */
  readonly showMore: () => void;
};

/**
 * The first `size` items, and more of them as the reader asks for them; always as many as reach
 * the item at `least`, -1 for none.
 */
export function usePortion<Item>(items: readonly Item[], size: number, least = -1): Portion<Item> {
  const [asked, setAsked] = useState(size);
  const portions = Math.ceil(Math.max(asked, least + 1) / size);
  const shown = items.length <= portions * size ? items : items.slice(0, portions * size);
  return {
    shown,
    more: items.length - shown.length,
    showMore: () => setAsked((portions + 1) * size),
  };
}
