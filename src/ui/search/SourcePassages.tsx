import { useState } from 'react';
import type { FoundPassage } from '../../explore/search/source-search.ts';
import { withEvent, withSource } from '../../explore/view.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import { count } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { SnippetText } from '../base/MarkedText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import type { SourceSearch } from './use-source-search.ts';

/** As many as do not push each other out of sight. */
const MAX_PASSAGES_AT_FIRST = 5;

type SourcePassagesProps = { readonly query: string; readonly found: SourceSearch };

/** What the sources say of the words searched for, beyond and beside what events quote. */
export function SourcePassages({ query, found }: SourcePassagesProps) {
  const [all, setAll] = useState('');
  if (found.state === 'idle') return null;
  const { passages } = found;
  const shown = all === query ? passages : passages.slice(0, MAX_PASSAGES_AT_FIRST);
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
        {found.state === 'loading' ? 'Searching the sources …' : <SearchedNote found={found} />}
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
function SearchedNote({
  found: { passages, searched, missing },
}: {
  readonly found: SourceSearch;
}) {
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

/** A passage of a source, leading to it there. */
function PassageItem({ found }: { readonly found: FoundPassage }) {
  const { view } = useExplorer();
  const { source, paragraph, snippet, passage, quoted } = found;
  return (
    <li className="border-b border-rule">
      <ViewLink
        to={withSource(withEvent(view, null), source.id, { passage })}
        className="block px-2 py-2.5 hover:bg-soft"
        result
      >
        <span className="block font-serif text-[1.0625rem] leading-snug">
          <SnippetText snippet={snippet} />
        </span>
        <span className="mt-1 block text-[0.8125rem] text-muted">
          ¶{paragraph} of {source.paragraphs} · {quoted && 'quoted by an event here · '}
          <span className="text-ink">{source.title}</span>
          {source.publisher === null ? '' : `, ${source.publisher}`},{' '}
          <span className="whitespace-nowrap">{publicationInWords(source.published.edtf)}</span>
        </span>
      </ViewLink>
    </li>
  );
}

/** Beside the number of events: how many passages were found, and the way down to them. */
export function PassagesLink({ found }: { readonly found: SourceSearch }) {
  const { state, passages } = found;
  if (state !== 'ready' || passages.length === 0) return null;
  return (
    <button
      type="button"
      className="quiet-link min-h-7 text-sm text-muted decoration-rule hover:text-ink"
      onClick={() => {
        const title = document.getElementById('passages-title');
        title?.scrollIntoView();
        title?.focus({ preventScroll: true });
      }}
    >
      {count(passages.length, 'passage')}
      <span className="sr-only"> in the sources</span>
    </button>
  );
}
