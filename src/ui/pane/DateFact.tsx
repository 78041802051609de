import { basisWords } from '../../explore/basis-words.ts';
import { dateInWords } from '../../explore/date-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { DateDerivation } from './DateDerivation.tsx';
import { Fact } from './Fact.tsx';

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
