import { useId } from 'react';
import { edtfInWords } from '../../model/typed-date.ts';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly invalid?: boolean;
  readonly onText: (text: string) => void;
};

/** A line of text under its label, with a word on what it means as it stands. */
export function Field({ label, value, hint = '', invalid = false, onText }: FieldProps) {
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

type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

/** A date as it is typed, with what it means in plain words. */
export function DateField({ label, value, onText }: DateFieldProps) {
  const meant = edtfInWords(value);
  const forms = 'Write 2025-01-27, 2025-01, 2025-01-26/2025-01-28, or 2025-01-27~ for about then.';
  return (
    <Field
      label={label}
      value={value}
      invalid={meant === null}
      hint={meant === null ? `This is not a date yet. ${forms}` : meant.words}
      onText={onText}
    />
  );
}
