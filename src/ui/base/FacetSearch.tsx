type Props = {
  readonly of: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** Finds an entry in a facet that is too long to look through. */
export function FacetSearch({ of, text, onText }: Props) {
  return (
    <input
      type="text"
      value={text}
      aria-label={`Find among ${of}`}
      placeholder={`Find among ${of}`}
      autoComplete="off"
      className="mb-1.5 min-h-7 w-full rounded border border-rule bg-card px-2 text-[0.8125rem] placeholder:text-muted pointer-coarse:min-h-11 pointer-coarse:text-base"
      onChange={({ target }) => onText(target.value)}
    />
  );
}
