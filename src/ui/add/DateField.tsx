import { edtfInWords } from '../../explore/added/edtf-in-words.ts';
import { Field } from './Field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

/** A date as it is typed, with what it means in plain words. */
export function DateField({ label, value, onText }: Props) {
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
