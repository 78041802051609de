import { dateInWords } from '../../model/date-labels.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { PopoverBox } from '../base/PopoverBox.tsx';
import { TitleText } from '../base/TitleText.tsx';
import type { Popover } from '../base/use-popover.ts';

/** Events that the chart draws together and that no zoom parts. */
export type EventGroup = {
  /** `14 events, 3 March 2024`. */
  readonly name: string;
  readonly events: readonly EventHead[];
};

export const GROUP_WIDTH_PX = 336;
/** More than these are for the list below the chart, which has them too. */
const MAX_LISTED = 100;

type Props = {
  readonly group: Popover<EventGroup>;
  readonly onSelect: (event: EventId) => void;
};

/** The events of a column, each of which opens. */
export function GroupEvents({ group, onSelect }: Props) {
  const { shown, close } = group;
  const beyond = (shown?.events.length ?? 0) - MAX_LISTED;
  return (
    <PopoverBox box={group.box} name={shown?.name} padding="p-1.5">
      {shown !== null && (
        <>
          <p className="eyebrow px-2 py-1 tabular-nums">{shown.name}</p>
          <ul>
            {shown.events.slice(0, MAX_LISTED).map((event) => (
              <li key={event.id}>
                <button
                  type="button"
                  className="grid w-full rounded px-2 py-1 text-left hover:bg-soft"
                  onClick={() => {
                    close();
                    onSelect(event.id);
                  }}
                >
                  <span className="font-serif leading-snug">
                    <TitleText event={event} />
                  </span>
                  <span className="text-xs text-muted">{dateInWords(event.date)}</span>
                </button>
              </li>
            ))}
          </ul>
          {beyond > 0 && (
            <p className="px-2 py-1 text-xs text-muted">
              {count(beyond, 'more event')}: the list below the chart has all.
            </p>
          )}
        </>
      )}
    </PopoverBox>
  );
}
