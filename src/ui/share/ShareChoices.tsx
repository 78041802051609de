import { Share } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { viewLink } from '../../explore/citations/citation.ts';
import { attributionOf } from '../../explore/evidence/attribution.ts';
import { embedCode } from '../../explore/exports/embed-code.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { eventAt, openingView, type View, withCard, withEvent } from '../../explore/view.ts';
import type { EventId } from '../../model/event.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useWholeEvents } from '../base/timeline-store-context.ts';
import { pageUrl } from '../base/use-citation-context.ts';
import { ExportFiles } from './ExportFiles.tsx';

type ShareChoicesProps = {
  /** Closes the dialog they stand in. */
  readonly onClose: () => void;
};

/** What is shown, to be taken elsewhere: as a link, within another page, as files. */
export function ShareChoices({ onClose }: ShareChoicesProps) {
  const timeline = useTimeline();
  const { view, events } = useExplorer();
  const link = viewLink(pageUrl(), view);
  const title = `${timeline.title}, a timeline that shows its sources`;
  const print = () => {
    // The dialog has to be gone before the browser looks at the page.
    flushSync(onClose);
    window.print();
  };
  return (
    <>
      <TextToCopy
        name="Link"
        what="link"
        hint="Opens just what is shown now: filters, chart, and what is open."
        text={link}
      >
        <NativeShare title={timeline.title} url={link} />
      </TextToCopy>
      <EmbedChoice title={title} />
      <ExportFiles view={view} events={events} onPrint={print} />
    </>
  );
}

/** The code that shows the view, its event or one quote of it in a page of the reader's own. */
function EmbedChoice({ title }: { readonly title: string }) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const head = findEvent(timeline, eventOf(view)) ?? null;
  const {
    events: [event],
  } = useWholeEvents(useMemo(() => (head === null ? [] : [head]), [head]));
  const [card, setCard] = useState<View['card']>(view.excerpt);
  const name = useId();
  const choices: readonly (readonly [View['card'], string])[] = [
    [null, 'All that is shown'],
    ...(event === undefined ? [] : [['event', 'This event alone'] as const]),
    ...(event?.excerpts ?? []).map((excerpt, at) => {
      const { speaker, label } = attributionOf(excerpt, timeline);
      return [at, `One quote: ${speaker}, ${label}, ¶${excerpt.paragraph}`] as const;
    }),
  ];
  const chosen = choices.some(([each]) => each === card) ? card : null;
  const shown = chosen === null ? view : withCard(withEvent(openingView, head?.id ?? null), chosen);
  return (
    <TextToCopy
      name="Embed"
      what="embed code"
      hint="Shows this within a page of your own, without filters and header."
      text={embedCode(
        pageUrl(),
        shown,
        chosen === null ? title : `${event?.title ?? ''}. ${title}`,
      )}
      above={
        choices.length > 1 && (
          <label
            htmlFor={name}
            className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm"
          >
            What it shows
            <select
              id={name}
              className="min-h-9 max-w-full min-w-0 flex-1 rounded-md border border-rule bg-card px-2"
              value={String(chosen)}
              onChange={({ target }) =>
                setCard(choices.find(([each]) => String(each) === target.value)?.[0] ?? null)
              }
            >
              {choices.map(([each, words]) => (
                <option key={String(each)} value={String(each)}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )
      }
    />
  );
}

/** The event that the reader is at or compares. */
function eventOf(view: View): EventId | null {
  return view.page?.kind === 'compare' ? view.page.id : eventAt(view);
}

type NativeShareProps = { readonly title: string; readonly url: string };

/** Hands a link to the device's own sheet for sharing, on those that have one. */
function NativeShare({ title, url }: NativeShareProps) {
  if (!('share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share({ title, url });
    } catch {
      // The reader thought better of it, or the device would not: the link is there to copy.
    }
  };
  return (
    <button type="button" className="control" onClick={share}>
      <Share size={15} aria-hidden /> Share…
    </button>
  );
}

type TextToCopyProps = {
  readonly name: string;
  /** `link`: the button says “Copy link”. */
  readonly what: string;
  /** What it is good for. */
  readonly hint: string;
  readonly text: string;
  /** What decides which text it is. */
  readonly above?: ReactNode;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** A text under its name, whole to be seen, with a button that copies it. */
function TextToCopy({ name, what, hint, text, above, children }: TextToCopyProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-5">
      <h3 id={id} className="eyebrow">
        {name}
      </h3>
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {hint}
      </p>
      {above}
      <textarea
        readOnly
        value={text}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        className="field-sizing-content mt-1.5 block max-h-28 w-full resize-none rounded-md border border-rule bg-soft px-3 py-2 font-mono text-xs leading-relaxed"
        onFocus={(focus) => focus.target.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <CopyButton text={text} what={what} className="control min-h-9!" />
        {children}
      </div>
    </section>
  );
}
