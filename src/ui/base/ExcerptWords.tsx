import { useMemo } from 'react';
import { attributionOf, isCutAfter, isCutBefore } from '../../explore/evidence/attribution.ts';
import { shownRuns } from '../../explore/evidence/one-sided.ts';
import type { ComparedIssue } from '../../model/accounts.ts';
import type { Excerpt } from '../../model/event.ts';
import { ActorName } from './Names.tsx';
import { useTimeline } from './timeline-context.ts';

type ExcerptWordsProps = {
  readonly excerpt: Excerpt;
  /** What of it one side alone says is marked by them; nothing where there are none. */
  readonly compared?: readonly ComparedIssue[];
};

const none: readonly ComparedIssue[] = [];

/**
 * The words of an excerpt with the quotation marks that they need beside a name, and no others;
 * what only says whose they are is muted.
 */
function ExcerptWords({ excerpt, compared = none }: ExcerptWordsProps) {
  const timeline = useTimeline();
  const runs = useMemo(() => shownRuns(excerpt, compared, timeline), [excerpt, compared, timeline]);
  return runs.map(({ text, oneSided, isVoice }, at) => {
    const Words = oneSided ? 'mark' : 'span';
    const look = oneSided ? 'box-decoration-clone bg-mark px-0.5 -mx-0.5 text-ink' : '';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of an excerpt do not move.
      <Words key={at} className={isVoice ? look : `${look} text-muted`}>
        {text}
      </Words>
    );
  });
}

/** The same as a quotation by itself: with an ellipsis where its sentence begins earlier or goes on. */
export function ExcerptPassage(props: ExcerptWordsProps) {
  return (
    <>
      {isCutBefore(props.excerpt) && <span className="text-muted">… </span>}
      <ExcerptWords {...props} />
      {isCutAfter(props.excerpt) && <span className="text-muted"> …</span>}
    </>
  );
}

/** Who is speaking in an excerpt; a name of the register leads to its page. */
export function SpeakerName({ excerpt }: { readonly excerpt: Excerpt }) {
  const timeline = useTimeline();
  if (excerpt.voice !== null) return <ActorName id={excerpt.voice} />;
  return attributionOf(excerpt, timeline).speaker;
}
