import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  readonly label: string;
  /** What it is: buttons that belong together, or any other things of one kind. */
  readonly role: 'toolbar' | 'group';
  readonly className?: string;
  readonly children: ReactNode;
};

/** Marks a line of a group: up and down go from line to line, left and right within one. */
export const arrowLine = { 'data-arrow-line': '' } as const;

/**
 * Controls that are one stop of the tab key, which is the one that was last used; the arrow keys go
 * from one to the next. It works on the elements that are there, so that what is in it need not know
 * of it, and before its code has come each is a stop by itself.
 */
export function ArrowGroup({ label, role, className, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const hint = useId();
  useEffect(() => {
    const element = group.current;
    if (element === null) return;
    let end: (() => void) | null = () => {};
    import('./arrow-keys.ts').then(
      ({ keepOneStop }) => {
        if (end !== null) end = keepOneStop(element);
      },
      // Each control is a stop by itself.
      () => {},
    );
    return () => {
      end?.();
      end = null;
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles take a name.
    <div ref={group} role={role} aria-label={label} aria-describedby={hint} className={className}>
      {children}
      <span id={hint} hidden>
        Arrow keys go from one to the next.
      </span>
    </div>
  );
}
