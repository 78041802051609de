/** What a key does while the chart has the focus. */
export type ChartCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'earlier'
  | 'later';

type ChartKey = {
  /** Names of keys as `KeyboardEvent.key` gives them and as they are shown. */
  readonly keys: readonly string[];
  readonly command: ChartCommand;
};

const bindings: readonly ChartKey[] = [
  { keys: ['ArrowRight', 'ArrowDown'], command: 'next' },
  { keys: ['ArrowLeft', 'ArrowUp'], command: 'previous' },
  { keys: ['Home'], command: 'first' },
  { keys: ['End'], command: 'last' },
  { keys: ['Enter', ' '], command: 'open' },
  { keys: ['+', '='], command: 'zoom-in' },
  { keys: ['-', '_'], command: 'zoom-out' },
  { keys: ['0'], command: 'fit' },
  { keys: ['PageUp'], command: 'earlier' },
  { keys: ['PageDown'], command: 'later' },
];

export function commandFor(key: string): ChartCommand | null {
  return bindings.find(({ keys }) => keys.includes(key))?.command ?? null;
}

/** The same for a reader's eyes. */
export const chartKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['←', '→'], does: 'previous and next event, in order of time' },
  { keys: ['Home', 'End'], does: 'first and last event' },
  { keys: ['Enter'], does: 'open the event' },
  { keys: ['+', '−'], does: 'zoom in and out' },
  { keys: ['Page Up', 'Page Down'], does: 'earlier and later' },
  { keys: ['0'], does: 'show all events' },
  { keys: ['Esc'], does: 'close what is open' },
];
