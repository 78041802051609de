import {
  type ReactElement,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from 'virtua';

type Props = {
  readonly label: string;
  /** The index of the row that is always there; -1 for none. */
  readonly current: number;
  /** Whether that row comes into view. */
  readonly follows: boolean;
  readonly count: number;
  readonly row: (index: number) => ReactElement;
};

/**
 * A list of which only the rows near the screen are in the page: for so many that all of them
 * would make every step wait. It scrolls with whatever it lies in, a column or the whole page.
 */
export function VirtualRows({ label, current, follows, count, row }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<Pick<VirtualizerHandle, 'scrollToIndex'>>(null);
  const { scroller, startMargin } = useScroller(box);
  const keepHandle = (made: Pick<VirtualizerHandle, 'scrollToIndex'> | null) => {
    handle.current = made;
  };
  const follow = useEffectEvent(() => {
    const drawn = box.current?.querySelector('[aria-current="true"]');
    // To the end, since a chart may stay over the beginning.
    if (!drawn || isFar(drawn)) handle.current?.scrollToIndex(current, { align: 'end' });
  });
  useLayoutEffect(() => {
    if (follows && current !== -1 && scroller !== undefined) follow();
  }, [current, scroller, follows]);
  const shared = {
    data: { length: count },
    keepMounted: current === -1 ? [] : [current],
    children: (_: unknown, index: number) => (
      // biome-ignore lint/a11y/useSemanticElements: a list of which a part is drawn cannot number its items by itself.
      <div role="listitem" aria-setsize={count} aria-posinset={index + 1}>
        {row(index)}
      </div>
    ),
  };
  return (
    <div ref={box}>
      {scroller === undefined ? null : (
        // biome-ignore lint/a11y/useSemanticElements: its items are wrapped by the library.
        <div role="list" aria-label={label}>
          {scroller === null ? (
            <WindowVirtualizer ref={keepHandle} {...shared} />
          ) : (
            <Virtualizer
              ref={keepHandle}
              scrollRef={{ current: scroller }}
              startMargin={startMargin}
              {...shared}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** What kept in the page lies more than a screen away. */
function isFar(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < -innerHeight || top > 2 * innerHeight;
}

/**
 * The element in which a box scrolls, null where that is the whole page, undefined before it is
 * known; and how far below the top of its content the box begins, in pixels.
 */
function useScroller(box: RefObject<HTMLElement | null>): {
  readonly scroller: HTMLElement | null | undefined;
  readonly startMargin: number;
} {
  const [scroller, setScroller] = useState<HTMLElement | null | undefined>(undefined);
  const [startMargin, setStartMargin] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const found = scrollerOf(element);
      setScroller(found);
      if (found === null) return;
      const { top } = element.getBoundingClientRect();
      setStartMargin(Math.round(top - found.getBoundingClientRect().top + found.scrollTop));
    };
    measure();
    // Whatever stands above it may grow: the chart, a fold.
    const resized = new ResizeObserver(measure);
    for (let each = element.parentElement; each !== null; each = each.parentElement) {
      for (const child of each.children) if (!child.contains(element)) resized.observe(child);
      if (each === scrollerOf(element)) break;
    }
    addEventListener('resize', measure);
    return () => {
      resized.disconnect();
      removeEventListener('resize', measure);
    };
  }, [box]);
  return { scroller, startMargin };
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}
