import { type DerivationStep, derivationOf } from '../../explore/evidence/derivation.ts';
import { linkTo } from '../../explore/text/passage-link.ts';
import { withSource } from '../../explore/view.ts';
import { dateInWords } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { basisWords } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { Fact } from '../base/Fact.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

const link = 'underline decoration-edge underline-offset-4 hover:decoration-ink';

/** From the words to the date, each step a link into the source it comes from. */
function DateDerivation({ event }: { readonly event: TimelineEvent }) {
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
  const { view } = useExplorer();
  switch (step.kind) {
    case 'words': {
      const { source, start, exact } = step.words;
      return (
        <>
          {'Words: '}
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
          {'Read in a '}
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

/** The date in words, no finer than it is known, with how it is known and why. */
export function DateFact({ event }: { readonly event: TimelineEvent }) {
  const { date } = event;
  return (
    <Fact name="Date">
      <span className="block font-semibold">{dateInWords(date)}</span>
      <span className="block text-muted">
        <span className="tag mr-1.5 align-[0.08em]">{basisWords[date.basis]}</span>
        {date.note}
      </span>
      <DateDerivation event={event} />
    </Fact>
  );
}
