import { useState } from 'react';
import { tourStart } from '../../explore/list/steps.ts';
import { withPage } from '../../explore/view.ts';
import { count } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { type PageCommand, usePageKeys } from '../base/page-keys.ts';
import { useSteps } from '../base/use-steps.ts';

type PageKeysProps = {
  /** Opens the guide; tells whether it could be opened. */
  readonly onGuide: () => boolean;
};

/** The keys that work anywhere on the page, and what is said where one of them leads no further. */
export function PageKeys({ onGuide }: PageKeysProps) {
  const { view, events, show } = useExplorer();
  const steps = useSteps();
  const [message, setMessage] = useState('');
  const step = (way: 'next' | 'previous') => {
    steps.go(way);
    setMessage(steps[way] === null ? endInWords(way, events.length) : '');
    return true;
  };
  const actions: Readonly<Record<PageCommand, () => boolean>> = {
    next: () => step('next'),
    previous: () => step('previous'),
    tour: () => {
      const start = tourStart(view, steps);
      if (start !== null) show(withPage(view, { kind: 'tour', id: start }));
      return start !== null;
    },
    search: focusSearch,
    guide: onGuide,
  };
  usePageKeys((command) => actions[command]());
  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}

function endInWords(way: 'next' | 'previous', of: number): string {
  if (of === 0) return 'There is no event to go to.';
  return `This is the ${way === 'next' ? 'last' : 'first'} of ${count(of, 'event')}.`;
}

/** Only where it can be reached: what lies under an open pane cannot. */
function focusSearch(): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')];
  const box = boxes.find((each) => each.checkVisibility() && each.closest('[inert]') === null);
  box?.focus();
  box?.select();
  return box !== undefined;
}
