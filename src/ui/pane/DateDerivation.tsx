import { type DerivationStep, derivationOf } from '../../explore/derivation.ts';
import { linkTo } from '../../explore/passage-link.ts';
import { withSource } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';

const link = 'underline decoration-edge underline-offset-4 hover:decoration-ink';

/** From the words to the date, each step a link into the source it comes from. */
export function DateDerivation({ event }: { readonly event: TimelineEvent }) {
  const { source } = useTimeline();
  const steps = derivationOf(event, source);
  return (
    <details className="mt-1 text-[0.8125rem]">
      <summary className="rounded py-0.5 text-muted hover:text-ink">How this date is known</summary>
      <ol className="mt-1 space-y-1.5 border-l-2 border-rule pl-3">
        {steps.map((step) => (
          <li key={step.kind}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Step({ step }: { readonly step: DerivationStep }) {
  const { view } = useViewAndShow();
  switch (step.kind) {
    case 'words': {
      const { source, start, exact } = step.words;
      return (
        <>
          Words:{' '}
          <ViewLink
            to={withSource(view, source, { passage: linkTo(start, exact) })}
            className={`${link} font-serif text-[0.9375rem]`}
          >
            “{exact}”
          </ViewLink>
        </>
      );
    }
    case 'reference':
      return (
        <>
          Read in a{' '}
          <ViewLink to={withSource(view, step.source.id)} className={link}>
            {step.said}
          </ViewLink>
          <span className="text-muted">, {step.why}</span>
        </>
      );
    case 'result':
      return (
        <>
          Result: <strong className="font-semibold">{step.said}</strong>
        </>
      );
  }
}
