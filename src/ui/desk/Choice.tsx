import { ChevronDown } from 'lucide-react';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly disabled?: boolean;
  readonly title?: string;
  readonly onChoose: (value: T) => void;
};

/** One of several, chosen from the platform's own list. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, disabled, title, onChoose } = props;
  return (
    <span className="relative inline-flex max-w-full">
      <select
        aria-label={label}
        className="control max-w-full appearance-none truncate py-0 pr-8 text-[0.9375rem] max-sm:pr-6 max-sm:pl-2 max-sm:text-sm"
        value={value}
        disabled={disabled}
        title={title}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <ChevronDown
        size={15}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 max-sm:right-1.5 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
