import { useEffect, useEffectEvent } from 'react';
import { isForPage } from '../base/page-keys.ts';

/** Where a key of the tour leads. */
type TourCommand = 'previous' | 'next' | 'first' | 'last';

const tourCommands: Readonly<Record<string, TourCommand>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
};

/** Listens to the keys that go through the events; those the chart has taken are left to it. */
export function useTourKeys(act: (command: TourCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = tourCommands[event.key];
    if (command === undefined || event.shiftKey || !isForPage(event)) return;
    event.preventDefault();
    act(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
