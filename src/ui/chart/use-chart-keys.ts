import { type KeyboardEvent, useEffect, useState } from 'react';
import type { EventHead, EventId } from '../../model/event.ts';
import { type ChartCommand, commandFor } from '../base/chart-keys.ts';
import { singleKeysAreOn } from '../base/page-keys.ts';
import type { ChartAction } from './ChartControls.tsx';

type Options = {
  /** In order of time. */
  readonly events: readonly EventHead[];
  readonly opened: EventId | null;
  /** Where the arrows start where no event is open: the first that is in view. */
  readonly firstInView: EventHead | null;
  /** The events that are drawn together with this one, itself among them. */
  readonly drawnWith: (event: EventHead) => ReadonlySet<EventHead>;
  readonly onMove: (event: EventHead) => void;
  /** Opens what the arrows stand on. */
  readonly onOpen: (event: EventHead) => void;
  readonly onAct: (action: ChartAction) => void;
};

/** The event the arrow keys stand on (or with which they stand on all that are drawn with it), and the keys. */
export function useChartKeys(options: Options) {
  const { events, opened, firstInView, drawnWith, onMove, onOpen, onAct } = options;
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
    const target = targetOf(command, { events, from: at, start: firstInView, drawnWith });
    if (target !== null) {
      setAt(target.id);
      setFocused(true);
      onMove(target);
    } else if (command === 'open') {
      if (cursor !== null) onOpen(cursor);
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

type Walk = {
  readonly events: readonly EventHead[];
  readonly from: EventId | null;
  readonly start: EventHead | null;
  readonly drawnWith: Options['drawnWith'];
};

/** The event a command moves to; null where it does not move. */
function targetOf(command: ChartCommand, walk: Walk): EventHead | null {
  const { events, from, start } = walk;
  const here = events.findIndex(({ id }) => id === from);
  if (here === -1 && start !== null && (command === 'next' || command === 'previous')) return start;
  switch (command) {
    case 'first':
      return events[0] ?? null;
    case 'last':
      return events.at(-1) ?? null;
    case 'next':
      return neighbour(walk, here, 1);
    case 'previous':
      return here === -1 ? (events.at(-1) ?? null) : neighbour(walk, here, -1);
    default:
      return null;
  }
}

/** The next event on a side that is not drawn together with this one; itself where none is left. */
function neighbour({ events, drawnWith }: Walk, here: number, step: 1 | -1): EventHead | null {
  const current = events[here];
  const together = current === undefined ? new Set() : drawnWith(current);
  for (let at = here + step; at >= 0 && at < events.length; at += step) {
    const event = events[at];
    if (event !== undefined && !together.has(event)) return event;
  }
  return current ?? null;
}
