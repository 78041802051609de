import type { MouseEvent, ReactNode } from 'react';
import { addressOf } from '../../explore/address/address.ts';
import type { View } from '../../explore/view.ts';
import { useExplorer } from './explorer-context.ts';

type Props = {
  readonly to: View;
  readonly className?: string;
  readonly title?: string;
  /** Whether it is something that was searched for and found. */
  readonly result?: boolean;
  /** Whether it is what the page shows already. */
  readonly current?: boolean;
  readonly id?: string;
  /** Whether the tab key comes to it first in its group of controls; else that is the first. */
  readonly groupStart?: boolean;
  /** The id of what describes it. */
  readonly describedBy?: string;
  /** What a plain press does instead of showing the view, which the address of the link still is. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
};

/** A link to another view of this page: a real address, opened without loading the page again. */
export function ViewLink(props: Props) {
  const { to, className = 'quiet-link', title, result, current, onOpen, children } = props;
  const { show } = useExplorer();
  const open = (click: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    if (onOpen === undefined) show(to);
    else onOpen();
  };
  return (
    <a
      id={props.id}
      aria-describedby={props.describedBy}
      href={addressOf(to) || './'}
      className={className}
      title={title}
      data-result={result}
      data-arrow-start={props.groupStart}
      aria-current={current ? 'true' : undefined}
      onClick={open}
    >
      {children}
    </a>
  );
}
