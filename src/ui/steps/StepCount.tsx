import type { Steps } from '../../explore/steps.ts';

type Props = { readonly steps: Steps; readonly title: string };

/**
 * `2 of 7`, or `7 filtered` beside an event that is none of them; said aloud, with the
 * event, as the reader goes from one to another.
 */
export function StepCount({ steps: { number, of, previous, next }, title }: Props) {
  const end = of > 1 && (next === null ? 'the last' : previous === null ? 'the first' : null);
  return (
    <span role="status" className="text-[0.8125rem] whitespace-nowrap text-muted tabular-nums">
      {number === null ? `${of} filtered` : `${number} of ${of}`}
      <span className="sr-only">
        : {title}
        {number !== null && end !== null && `, ${end}`}
      </span>
    </span>
  );
}
