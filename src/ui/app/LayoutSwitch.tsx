import { layouts, withLayout, withPage } from '../../explore/view.ts';
import type { EventId } from '../../model/event.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { LinkChoice } from '../base/LinkChoice.tsx';
import { layoutWords } from '../base/layout-words.ts';

type Props = {
  /** Where reading one by one begins; null where there is nothing to read. */
  readonly start: EventId | null;
};

/** The same events drawn and listed, counted in a grid, field by field, or one at a time. */
export function LayoutSwitch({ start }: Props) {
  const { view } = useExplorer();
  const choices = layouts.map((layout) => ({
    to: withLayout(view, layout),
    current: view.layout === layout,
    name: layoutWords[layout],
  }));
  const tour = start === null ? null : withPage(view, { kind: 'tour', id: start });
  return (
    <LinkChoice
      label="Layout"
      choices={
        tour === null
          ? choices
          : [...choices, { to: tour, current: false, name: 'Read one by one' }]
      }
    />
  );
}
