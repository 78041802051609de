import { ExternalLink } from 'lucide-react';
import { addressAtWords } from '../../explore/text/text-fragment.ts';
import type { SourceHead } from '../../model/source.ts';

type Props = {
  readonly source: SourceHead;
  /** What the publisher's page opens at. */
  readonly words: string;
  readonly className: string;
};

/** A link out of this page, to these words where they were published; nothing without an address. */
export function PublisherLink({ source, words, className }: Props) {
  const { url } = source;
  if (url === undefined) return null;
  return (
    <a
      href={addressAtWords(url, words)}
      target="_blank"
      rel="noopener noreferrer"
      className={className}
      aria-label="At the publisher, at this quote (opens another page)"
      title="At the publisher, at this quote"
    >
      <ExternalLink size={15} aria-hidden />
    </a>
  );
}
