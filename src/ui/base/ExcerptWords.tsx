import { attributionOf, wordsSet } from '../../explore/evidence/attribution.ts';
import type { Excerpt } from '../../model/event.ts';
import { ActorName } from './Names.tsx';
import { useTimeline } from './timeline-context.ts';

type ExcerptWordsProps = {
  readonly excerpt: Excerpt;
  /** The element of the words; what only says whose they are is beside it and muted. */
  readonly as?: 'mark' | 'span';
  readonly className?: string;
};

/** The words of an excerpt with the quotation marks that they need beside a name, and no others. */
export function ExcerptWords({ excerpt, as: Words = 'span', className = '' }: ExcerptWordsProps) {
  const { pieces } = wordsSet(excerpt, useTimeline());
  if (excerpt.mode !== 'quoted')
    return <Words className={className}>{pieces.map(({ text }) => text).join('')}</Words>;
  return pieces.map(({ text, isVoice }, at) =>
    isVoice ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an excerpt never change.
      <Words key={at} className={className}>
        {text}
      </Words>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an excerpt never change.
      <span key={at} className="text-muted">
        {text}
      </span>
    ),
  );
}

/** Who is speaking in an excerpt; a name of the register leads to its page. */
export function SpeakerName({ excerpt }: { readonly excerpt: Excerpt }) {
  const timeline = useTimeline();
  if (excerpt.voice !== null) return <ActorName id={excerpt.voice} />;
  return attributionOf(excerpt, timeline).speaker;
}
