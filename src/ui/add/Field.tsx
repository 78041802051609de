import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly invalid?: boolean;
  readonly onText: (text: string) => void;
};

/** A line of text under its label, with a word on what it means as it stands. */
export function Field({ label, value, hint = '', invalid = false, onText }: Props) {
  const id = useId();
  return (
    <div className="mt-4">
      <label htmlFor={id} className="block text-[0.8125rem] font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        autoComplete="off"
        aria-invalid={invalid}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        className="mt-1 min-h-10 w-full rounded-md border border-edge bg-card px-3 text-base pointer-coarse:min-h-11"
        onChange={({ target }) => onText(target.value)}
      />
      {hint !== '' && (
        <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
