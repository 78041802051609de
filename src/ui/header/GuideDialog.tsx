import type { RefObject } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { Legend } from '../chart/Legend.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { KeyGuide } from './KeyGuide.tsx';

type Props = { readonly dialog: RefObject<HTMLDialogElement | null>; readonly timeline: Timeline };

/** How to read the page: what it promises, the chart's signs, the keys. */
export function GuideDialog({ dialog, timeline }: Props) {
  return (
    // By the id the key `?` finds it.
    <Dialog dialog={dialog} title="How to read this page" id="guide">
      <p className="mt-3 font-serif text-lg">
        Nothing is on this timeline that one of its {timeline.sources.length} sources does not say.
        Open an event to read the very words it rests on, who is speaking in them, and how its date
        is known; from there, open the whole source.
      </p>
      <p className="mt-3">
        Filters add up: with two people chosen, only events remain that both took part in or spoke
        about. “Not discussed” means that a source says so, not that it is silent.
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
        </a>{' '}
        ·{' '}
        <a className="underline" href="./data/timeline.schema.json">
          its schema
        </a>
      </p>
    </Dialog>
  );
}
