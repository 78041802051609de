import {
  type CSSProperties,
  type RefObject,
  type ToggleEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** A popover that stands by what opened it. */
export type Popover<T> = {
  /** What its box needs to know: where it stands in the window, its size there, that it closes. */
  readonly box: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onToggle: (event: ToggleEvent) => void;
    readonly style: CSSProperties;
  };
  /** What it is open for; null while it is closed. */
  readonly shown: T | null;
  /** Opens it under an element; closes it where it stands there already. */
  readonly open: (what: T, anchor: HTMLElement) => void;
  readonly close: () => void;
};

/** The least distance from the edges of the window, in pixels. */
const MARGIN_PX = 8;

/** A popover of the platform (Escape and a press elsewhere close it) of this width, in pixels. */
export function usePopover<T>(width: number): Popover<T> {
  const ref = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{
    readonly what: T;
    readonly anchor: HTMLElement;
  } | null>(null);
  const [place, setPlace] = useState({ left: 0, top: 0, maxHeight: '' });
  useLayoutEffect(() => {
    if (opened === null) {
      ref.current?.hidePopover();
      return;
    }
    const { left, bottom } = opened.anchor.getBoundingClientRect();
    // At the foot of the window it stands over what opened it rather than out of sight.
    const top = Math.min(bottom + 4, innerHeight * 0.6);
    setPlace({
      left: Math.max(MARGIN_PX, Math.min(left, innerWidth - width - MARGIN_PX)),
      top,
      maxHeight: `calc(100dvh - ${top + MARGIN_PX}px)`,
    });
    ref.current?.showPopover({ source: opened.anchor });
    ref.current?.querySelector<HTMLElement>('a, button, input:enabled')?.focus();
  }, [opened, width]);
  const close = useCallback(() => setOpened(null), []);
  const open = useCallback(
    (what: T, anchor: HTMLElement) =>
      setOpened((before) => (before?.anchor === anchor ? null : { what, anchor })),
    [],
  );
  return {
    box: {
      ref,
      onToggle: ({ newState }) => {
        if (newState === 'closed') setOpened(null);
      },
      style: { ...place, width },
    },
    shown: opened?.what ?? null,
    open,
    close,
  };
}
