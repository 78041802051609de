import { CircleSlash } from 'lucide-react';

type Props = { readonly events: number; readonly unsaid: number };

/** How many events and, apart, under the sign for it, in how many something was not discussed. */
export function Numbers({ events, unsaid }: Props) {
  return (
    <>
      {(events > 0 || unsaid === 0) && <span className="leading-tight tabular-nums">{events}</span>}
      {unsaid > 0 && (
        <span className="inline-flex items-center gap-px text-[0.6875rem] leading-tight tabular-nums">
          <CircleSlash size={10} strokeWidth={2.25} aria-hidden />
          {unsaid}
        </span>
      )}
    </>
  );
}
