import { CircleSlash } from 'lucide-react';

type Props = { readonly events: number; readonly unsaid: number };

/**
 * How many events and, apart, under the sign for it, in how many something was not discussed;
 * for the eye alone, words stand beside it.
 */
export function Numbers({ events, unsaid }: Props) {
  return (
    <>
      {(events > 0 || unsaid === 0) && (
        <span aria-hidden className="leading-tight tabular-nums">
          {events}
        </span>
      )}
      {unsaid > 0 && (
        <span
          aria-hidden
          className="inline-flex items-center gap-px text-[0.6875rem] leading-tight tabular-nums"
        >
          <CircleSlash size={10} strokeWidth={2.25} aria-hidden />
          {unsaid}
        </span>
      )}
    </>
  );
}
