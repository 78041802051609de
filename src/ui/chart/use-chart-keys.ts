import { type KeyboardEvent, useEffect, useState } from 'react';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { type ChartCommand, commandFor } from '../base/chart-keys.ts';
import { singleKeysAreOn } from '../base/page-keys.ts';
import type { ChartAction } from './ChartControls.tsx';

type Options = {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly opened: EventId | null;
  /** Where the arrows start where no event is open: the first that is in view. */
  readonly firstInView: EventId | null;
  readonly onMove: (event: TimelineEvent) => void;
  readonly onOpen: (event: EventId) => void;
  readonly onAct: (action: ChartAction) => void;
};

/** The event the arrow keys stand on, and the keys. */
export function useChartKeys(options: Options) {
  const { events, opened, firstInView, onMove, onOpen, onAct } = options;
  const [at, setAt] = useState<EventId | null>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (opened !== null) setAt(opened);
  }, [opened]);
  const cursor = focused ? (events.find(({ id }) => id === at) ?? null) : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isSingleKey(event.key) && !singleKeysAreOn()) return;
    const command = commandFor(event.key);
    if (command === null) return;
    event.preventDefault();
    const target = targetOf(command, events, at, firstInView);
    if (target !== null) {
      setAt(target.id);
      setFocused(true);
      onMove(target);
    } else if (command === 'open') {
      if (cursor !== null) onOpen(cursor.id);
    } else if (isAction(command)) {
      onAct(command);
    }
  };
  return { cursor, onKeyDown, onBlur: () => setFocused(false) };
}

/** A letter, digit or sign; the space bar presses what has the focus, everywhere. */
function isSingleKey(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

function isAction(command: ChartCommand): command is ChartAction & ChartCommand {
  return ['zoom-in', 'zoom-out', 'fit', 'earlier', 'later'].includes(command);
}

/** The event a command moves to; null where it does not move. */
function targetOf(
  command: ChartCommand,
  events: readonly TimelineEvent[],
  from: EventId | null,
  start: EventId | null,
): TimelineEvent | null {
  const here = events.findIndex(({ id }) => id === from);
  const entry = events.find(({ id }) => id === start) ?? null;
  if (here === -1 && entry !== null && (command === 'next' || command === 'previous')) return entry;
  switch (command) {
    case 'first':
      return events[0] ?? null;
    case 'last':
      return events.at(-1) ?? null;
    case 'next':
      return events[Math.min(here + 1, events.length - 1)] ?? null;
    case 'previous':
      return (here === -1 ? events.at(-1) : events[Math.max(here - 1, 0)]) ?? null;
    default:
      return null;
  }
}
