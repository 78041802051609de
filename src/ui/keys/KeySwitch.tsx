import { useState } from 'react';
import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts';

/** Switches all keys of one character off and on. */
export function KeySwitch() {
  const [on, setOn] = useState(singleKeysAreOn);
  const change = (next: boolean) => {
    switchSingleKeys(next);
    setOn(next);
  };
  return (
    <div className="mt-3">
      <label className="inline-flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={on}
          aria-describedby="single-keys-hint"
          onChange={(event) => change(event.target.checked)}
        />
        Single-letter keys
      </label>
      <p id="single-keys-hint" className="text-[0.8125rem] text-muted">
        Off, no letter, digit or sign does anything alone, in the chart neither. Arrow keys, Enter
        and Escape stay.
      </p>
    </div>
  );
}
