import { Share } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { flushSync } from 'react-dom';
import { viewLink } from '../../explore/citations/citation.ts';
import { embedCode } from '../../explore/exports/embed-code.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
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
      <TextToCopy
        name="Embed"
        what="embed code"
        hint="Shows the same within a page of your own, without filters and header."
        text={embedCode(pageUrl(), view, title)}
      />
      <ExportFiles view={view} events={events} onPrint={print} />
    </>
  );
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
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** A text under its name, whole to be seen, with a button that copies it. */
function TextToCopy({ name, what, hint, text, children }: TextToCopyProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-5">
      <h3 id={id} className="eyebrow">
        {name}
      </h3>
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {hint}
      </p>
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
