import { basisWords } from '../../explore/basis-words.ts';
import { publicationInWords } from '../../explore/date-words.ts';
import type { Source } from '../../model/source.ts';
import { count } from '../words.ts';

/** Where a source comes from, when it came out and how that is known, and what its rights are. */
export function SourceFacts({ source }: { readonly source: Source }) {
  return (
    <div className="mt-2 border-b border-rule pb-4 text-sm text-muted">
      <p className="text-ink first-letter:uppercase">
        {source.kind}, {source.publisher ?? 'publisher not named in the text'}, published{' '}
        {publicationInWords(source.published.edtf)}
      </p>
      <p className="mt-1">
        <span className="tag mr-1.5">{basisWords[source.published.basis]}</span>
        {source.published.note}
      </p>
      <p className="mt-1">{source.attribution ?? source.rights}</p>
      <details className="mt-1">
        <summary className="rounded py-0.5 hover:text-ink">The exact text</summary>
        <dl className="mt-1 grid grid-cols-[6rem_1fr] gap-x-3 gap-y-0.5 wrap-anywhere">
          <dt>Received as</dt>
          <dd>{source.receivedAs}</dd>
          <dt>SHA-256</dt>
          <dd className="font-mono text-xs leading-5">{source.sha256}</dd>
          <dt>Length</dt>
          <dd>
            {count(source.length, 'character')}, {count(source.paragraphs, 'paragraph')}
          </dd>
          <dt>Rights</dt>
          <dd>{source.rights}</dd>
        </dl>
      </details>
    </div>
  );
}
