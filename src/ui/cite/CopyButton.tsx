import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { ManualCopy } from './ManualCopy.tsx';
import { useClipboard } from './use-clipboard.ts';

type Props = {
  /** What is copied. */
  readonly text: string;
  /** `quote`: the button says “Copy quote”, and then “Quote copied”. */
  readonly what: string;
  readonly className?: string;
  readonly icon?: ReactNode;
};

/**
 * A button that copies a text and says that it did, to the eye and to a screen reader; where
 * the browser refuses, it shows the text to copy by hand.
 */
export function CopyButton({ text, what, className = 'quiet-link', icon }: Props) {
  const { copied, copy, reset } = useClipboard();
  const said = `${what.charAt(0).toUpperCase()}${what.slice(1)} copied`;
  return (
    <>
      <button
        type="button"
        className={`inline-flex min-h-7 items-center gap-1.5 ${className}`}
        onClick={() => copy(text)}
      >
        {copied === 'done' ? (
          <Check size={15} aria-hidden />
        ) : (
          (icon ?? <Copy size={15} aria-hidden />)
        )}
        Copy {what}
      </button>
      <span role="status" className="text-[0.8125rem] text-muted empty:hidden">
        {copied === 'done' && said}
        {copied === 'refused' && 'This browser does not let the page copy.'}
      </span>
      {copied === 'refused' && <ManualCopy text={text} what={what} onClose={reset} />}
    </>
  );
}
