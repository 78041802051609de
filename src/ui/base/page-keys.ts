import { useEffect, useEffectEvent } from 'react';

/** What a key of one character does, wherever on the page the reader is. */
export type PageCommand = 'next' | 'previous' | 'tour' | 'search' | 'guide';

type PageKey = {
  /** As `KeyboardEvent.key` gives it, so that it is where the reader's keyboard has it. */
  readonly key: string;
  readonly command: PageCommand;
};

/** Every key of one character there is, but for those of the chart, which has to have the focus. */
export const pageKeys: readonly PageKey[] = [
  { key: 'j', command: 'next' },
  { key: 'k', command: 'previous' },
  { key: 't', command: 'tour' },
  { key: '/', command: 'search' },
  { key: '?', command: 'guide' },
];

/** What a key does; a capital does the same as its letter. */
export function pageCommandFor(key: string): PageCommand | null {
  return pageKeys.find((each) => each.key === key.toLowerCase())?.command ?? null;
}

/** Listens to the keys of one character; an action tells whether it could do anything. */
export function usePageKeys(act: (command: PageCommand) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = pageCommandFor(event.key);
    if (command === null || !singleKeysAreOn() || !isForPage(event)) return;
    if (act(command)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Kinds of `<input>` that are not written in. */
const pressed = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];

/**
 * Whether a key was meant for the page: struck alone, not already taken by what had the
 * focus, outside of every dialog, and nowhere that something could be written.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return pressed.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return false;
  return !(target instanceof HTMLElement && target.isContentEditable);
}

/** Absent where they are on, which they are until a reader switches them off. */
const storageKey = 'readout-single-keys';

/** What the reader has chosen; null until it is asked for. */
let chosen: boolean | null = null;

/**
 * Whether keys of one character do anything. They can be switched off (WCAG 2.1.4): who
 * speaks to the page, or strikes a key by mistake, would set them off unawares.
 */
export function singleKeysAreOn(): boolean {
  chosen ??= readKept();
  return chosen;
}

export function switchSingleKeys(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage can be closed to the page; the choice then lasts as long as the page.
  }
}

function readKept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}
