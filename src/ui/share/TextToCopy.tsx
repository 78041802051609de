import { type ReactNode, useId } from 'react';
import { CopyButton } from '../cite/CopyButton.tsx';

type Props = {
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
export function TextToCopy({ name, what, hint, text, children }: Props) {
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
