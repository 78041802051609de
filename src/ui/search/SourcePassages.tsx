import { useState } from 'react';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';
import { PassageItem } from './PassageItem.tsx';
import type { SourceSearch } from './use-source-search.ts';

/** As many as do not push each other out of sight. */
const shownFirst = 5;

type Props = { readonly query: string; readonly found: SourceSearch };

/** What the sources say of the words searched for, beyond and beside what events quote. */
export function SourcePassages({ query, found }: Props) {
  const [all, setAll] = useState('');
  if (found.state === 'idle') return null;
  const { passages } = found;
  const shown = all === query ? passages : passages.slice(0, shownFirst);
  return (
    <section aria-labelledby="passages-title" className="max-w-6xl pb-8">
      <h3
        id="passages-title"
        tabIndex={-1}
        className="eyebrow mt-5 scroll-mt-3 border-b border-rule pb-1.5"
      >
        In the sources
        {found.state === 'ready' && `: ${count(passages.length, 'passage')}`}
      </h3>
      <p role="status" className="border-b border-rule px-2 py-2.5 text-[0.8125rem] text-muted">
        {found.state === 'loading' ? 'Searching the sources …' : <Searched found={found} />}
      </p>
      <ul>
        {shown.map((each) => (
          <PassageItem key={`${each.source.id} ${each.paragraph}`} found={each} />
        ))}
      </ul>
      {shown.length < passages.length && (
        <button type="button" className="control mt-3" onClick={() => setAll(query)}>
          Show all {count(passages.length, 'passage')}
        </button>
      )}
    </section>
  );
}

/** What was searched and what was not. */
function Searched({ found: { passages, searched, missing } }: { readonly found: SourceSearch }) {
  const { sources } = useTimeline();
  const which =
    searched === sources.length
      ? `all ${count(searched, 'source')}`
      : `${searched} of ${count(sources.length, 'source')}`;
  return (
    <>
      {passages.length === 0 ? 'Nothing found in the text of ' : 'Found in the text of '}
      {which}. Notices, captions and comments are not searched.
      {missing > 0 && ` ${count(missing, 'source')} could not be fetched.`}
    </>
  );
}
