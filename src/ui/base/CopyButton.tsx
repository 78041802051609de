import { Check, Copy, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';

type CopyButtonProps = {
  /** What is copied. */
  readonly text: string;
  /** `quote`: the button says “Copy quote”, and then “Quote copied”. */
  readonly what: string;
  readonly className?: string;
  readonly icon?: ReactNode;
  /** Whether the icon stands for the words, which a screen reader still says. */
  readonly iconOnly?: boolean;
};

/**
 * A button that copies a text and says that it did, to the eye and to a screen reader; where
 * the browser refuses, it shows the text to copy by hand.
 */
export function CopyButton(props: CopyButtonProps) {
  const { text, what, className = 'quiet-link', icon, iconOnly = false } = props;
  const { copied, copy, reset } = useClipboard();
  const said = `${what.charAt(0).toUpperCase()}${what.slice(1)} copied`;
  return (
    <>
      <button
        type="button"
        className={`inline-flex min-h-7 items-center gap-1.5 ${className}`}
        title={iconOnly ? `Copy ${what}` : undefined}
        onClick={() => copy(text)}
      >
        {copied === 'done' ? (
          <Check size={15} aria-hidden />
        ) : (
          (icon ?? <Copy size={15} aria-hidden />)
        )}
        <span className={iconOnly ? 'sr-only' : ''}>Copy {what}</span>
      </button>
      <span
        role="status"
        className={
          iconOnly && copied === 'done' ? 'sr-only' : 'text-[0.8125rem] text-muted empty:hidden'
        }
      >
        {copied === 'done' && said}
        {copied === 'refused' && 'This browser does not let the page copy.'}
      </span>
      {copied === 'refused' && <ManualCopy text={text} what={what} onClose={reset} />}
    </>
  );
}

type ManualCopyProps = {
  readonly text: string;
  readonly what: string;
  readonly onClose: () => void;
};

/** A text, selected, to be copied with the keys or the menu of the browser. */
function ManualCopy({ text, what, onClose }: ManualCopyProps) {
  const id = useId();
  return (
    <div className="mt-1 flex w-full basis-full flex-wrap items-start gap-2">
      <label htmlFor={id} className="basis-full text-[0.8125rem] text-muted">
        Copy the {what} from here
      </label>
      <textarea
        id={id}
        ref={selectAll}
        readOnly
        rows={3}
        value={text}
        className="min-w-0 flex-1 rounded-md border border-edge bg-card px-2 py-1 text-sm"
      />
      <button
        type="button"
        className="control"
        aria-label={`Close the ${what} to copy`}
        onClick={onClose}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

/** The same function at every drawing, so that it runs when the field appears and no more. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** What came of copying: `refused` where the browser does not let a page copy. */
type Copied = 'not yet' | 'done' | 'refused';

/** How long it is said that something was copied. */
const SHOWN_MS = 4000;

/** Copying to the clipboard, and what came of it. */
function useClipboard(): {
  readonly copied: Copied;
  readonly copy: (text: string) => Promise<void>;
  readonly reset: () => void;
} {
  const [copied, setCopied] = useState<Copied>('not yet');
  useEffect(() => {
    if (copied !== 'done') return;
    const timer = setTimeout(() => setCopied('not yet'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => {
    setCopied('not yet');
    try {
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      // Refused by the reader or by policy, or absent: the page was not loaded over HTTPS.
      setCopied('refused');
    }
  };
  return { copied, copy, reset: () => setCopied('not yet') };
}
