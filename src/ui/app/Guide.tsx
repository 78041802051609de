import { useState } from 'react';
import { count } from '../../model/labels.ts';
import { chartKeys } from '../base/chart-keys.ts';
import { Legend } from '../base/Legend.tsx';
import {
  type PageCommand,
  pageKeys,
  singleKeysAreOn,
  switchSingleKeys,
} from '../base/page-keys.ts';
import { useTimeline } from '../base/timeline-context.ts';

/** How to read the page: what it promises, the chart's signs, the keys. */
export function Guide() {
  const timeline = useTimeline();
  const { length } = timeline.sources;
  const sources = length === 1 ? 'its source' : `one of its ${count(length, 'source')}`;
  return (
    <>
      <p className="mt-3 font-serif text-lg">
        Nothing is on this timeline that {sources} does not say. Open an event to read the very
        words it rests on, who is speaking in them, and how its date is known; from there, open the
        whole source.
      </p>
      <p className="mt-3">
        Filters add up: with a person and an issue chosen, only events remain that have both. Of two
        people chosen, either is enough until you ask for “all of these”. “Not discussed” means that
        a source says so, not that it is silent.
      </p>
      <p className="mt-3">
        Search looks through events, quotes and whole sources: all words have to be met, “words in
        quotes” just as they stand. It forgives a slip of the finger where nothing is spelt like it,
        and says so.
      </p>
      <h3 className="eyebrow mt-6 mb-3">On the chart</h3>
      <Legend sides={timeline.sides} />
      <KeyGuide />
      <p className="mt-6 text-sm text-muted">
        <a className="underline" href="./data/timeline.json" download="timeline.json">
          All data as JSON
        </a>
        {' · '}
        <a className="underline" href="./data/timeline.schema.json">
          its schema
        </a>
      </p>
    </>
  );
}

const does: Readonly<Record<PageCommand, string>> = {
  next: 'next event, in order of time',
  previous: 'previous event',
  tour: 'read the events one by one',
  search: 'search',
  guide: 'this guide',
};

const anywhere = pageKeys.map(({ key, command }) => ({ keys: [key], does: does[command] }));

/** Which keys go through the events while they are read one by one. */
const tourKeys: readonly KeyHint[] = [
  { keys: ['←', '→'], does: 'previous and next event' },
  { keys: ['Home', 'End'], does: 'first and last event' },
  { keys: ['Esc'], does: 'back to the timeline, with the event open' },
];

/** All keys there are, by where they work, and the switch for those of one character. */
function KeyGuide() {
  return (
    <>
      <h3 className="eyebrow mt-6 mb-3">Keys, anywhere</h3>
      <KeyList keys={anywhere} />
      <KeySwitch />
      <h3 className="eyebrow mt-6 mb-3">Keys, in filters, findings and rows of buttons</h3>
      <p className="mb-2 text-sm">Each of them is one stop of the Tab key.</p>
      <KeyList keys={arrowGroupKeys} />
      <h3 className="eyebrow mt-6 mb-3">Keys, with the chart in focus</h3>
      <KeyList keys={chartKeys} />
      <h3 className="eyebrow mt-6 mb-3">Keys, reading one by one</h3>
      <KeyList keys={tourKeys} />
    </>
  );
}

/** Which keys go through what ArrowGroup makes one stop. */
const arrowGroupKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'previous and next option, finding or button' },
  { keys: ['←', '→'], does: 'within an option: what else can be done with it' },
  { keys: ['Home', 'End'], does: 'first and last of the group' },
  { keys: ['Space'], does: 'choose the option, or press the button' },
];

type KeyHint = { readonly keys: readonly string[]; readonly does: string };

/** Keys with what each of them does. */
function KeyList({ keys }: { readonly keys: readonly KeyHint[] }) {
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] sm:grid-cols-[10rem_1fr] gap-x-4 gap-y-1.5 text-sm">
      {keys.map(({ keys: names, does }) => (
        <div key={does} className="contents">
          <dt className="flex flex-wrap gap-1">
            {names.map((name) => (
              <kbd
                key={name}
                className="rounded border border-rule bg-soft px-1.5 font-sans text-xs leading-5"
              >
                {name}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Switches all keys of one character off and on. */
function KeySwitch() {
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
