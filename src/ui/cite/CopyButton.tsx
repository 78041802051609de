import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

type Props = {
  /** What is copied, as the button and the message name it: `Quote`. */
  readonly what: string;
  readonly text: string;
};

/** Copies a text and says so; where the clipboard is refused, shows it ready to be copied by hand. */
export function CopyButton({ what, text }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <button
        type="button"
        className="control min-h-8"
        onClick={copy}
        onBlur={() => setState('ready')}
      >
        {state === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        {state === 'copied' ? `${what} copied` : `Copy ${what.toLowerCase()}`}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && `${what} copied`}
      </span>
      {state === 'refused' && (
        <textarea
          aria-label={`${what}, to be copied by hand`}
          className="w-full rounded border border-rule bg-paper p-1 text-xs"
          readOnly
          rows={3}
          value={text}
          onFocus={(focus) => focus.target.select()}
        />
      )}
    </span>
  );
}
