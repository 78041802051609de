import { useMemo, useState } from 'react';
import { type ParagraphsOfSources, passageIn } from '../../explore/search/source-search.ts';
import { withEvent, withSource } from '../../explore/view.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { SnippetText } from '../base/FoundWords.tsx';
import { ShowMore } from '../base/ShowMore.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { useSourceTexts } from './source-texts.ts';
import {
  MAX_PASSAGES_AT_FIRST,
  type SourceSearch,
  sourceOfParagraph,
} from './use-source-search.ts';

/** As many as are shown together; each may be of a text that is still to be fetched. */
const PASSAGES_STEP = 100;

/** A paragraph of a source that says what was searched for. */
type FoundParagraph = {
  readonly source: SourceHead;
  /** From 1, as quotes are numbered. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
};

function paragraphAt(paragraphs: ParagraphsOfSources, at: number): FoundParagraph | null {
  const { found } = paragraphs;
  const source = sourceOfParagraph(paragraphs, at);
  if (source === undefined) return null;
  const start = found.start[at] ?? 0;
  return {
    source,
    number: found.number[at] ?? 0,
    start,
    end: start + (found.length[at] ?? 0),
    quoted: found.quoted[at] === 1,
  };
}

/** What the sources say of the words searched for, beyond and beside what events quote. */
export function SourcePassages({ found }: { readonly found: SourceSearch }) {
  const { state, paragraphs } = found;
  const [asked, setAsked] = useState<{ of: ParagraphsOfSources | null; most: number } | null>(null);
  const total = paragraphs?.found.source.length ?? 0;
  const most = asked !== null && asked.of === paragraphs ? asked.most : MAX_PASSAGES_AT_FIRST;
  const shown = useMemo(
    () =>
      paragraphs === null
        ? []
        : Array.from({ length: Math.min(most, total) }, (_, at) =>
            paragraphAt(paragraphs, at),
          ).filter((each) => each !== null),
    [paragraphs, most, total],
  );
  const sources = useMemo(() => shown.map(({ source }) => source), [shown]);
  const texts = useSourceTexts(sources, useAdded()?.sources);
  if (state === 'idle') return null;
  const step = Math.min(PASSAGES_STEP, total - shown.length);
  const showMore = () => setAsked({ of: paragraphs, most: shown.length + step });
  return (
    <section aria-labelledby="passages-title" className="max-w-6xl pb-8">
      <h3
        id="passages-title"
        tabIndex={-1}
        className="eyebrow mt-5 scroll-mt-3 border-b border-rule pb-1.5"
      >
        In the sources
        {paragraphs !== null && `: ${count(total, 'passage')}`}
      </h3>
      <p role="status" className="border-b border-rule px-2 py-2.5 text-[0.8125rem] text-muted">
        {paragraphs === null ? <NotSearched found={found} /> : <SearchedNote of={paragraphs} />}
      </p>
      <ul>
        {paragraphs !== null &&
          shown.map((each) => (
            <PassageItem
              key={`${each.source.id} ${each.number}`}
              found={each}
              text={texts.textOf(each.source)}
              of={paragraphs}
              onRetry={texts.retry}
            />
          ))}
      </ul>
      {step > 0 && step === total - shown.length && (
        <button type="button" className="control mt-3" onClick={showMore}>
          Show all {count(total, 'passage')}
        </button>
      )}
      {step > 0 && step < total - shown.length && (
        <ShowMore step={step} onMore={showMore} className="mt-3">
          {groupedNumber(shown.length)} of {count(total, 'passage')}.
        </ShowMore>
      )}
    </section>
  );
}

function NotSearched({ found: { state, reason, retry } }: { readonly found: SourceSearch }) {
  if (state !== 'failed') return 'Searching the sources …';
  return (
    <>
      {`The sources could not be searched: ${reason}. `}
      <button type="button" className="min-h-6 underline hover:text-ink" onClick={retry}>
        Try again
      </button>
    </>
  );
}

/** What was searched and what was not. */
function SearchedNote({ of: { found, searched } }: { readonly of: ParagraphsOfSources }) {
  const { sources } = useTimeline();
  const which =
    searched === sources.length
      ? `all ${count(searched, 'source')}`
      : `${searched} of ${count(sources.length, 'source')}`;
  return (
    <>
      {found.source.length === 0 ? 'Nothing found in the text of ' : 'Found in the text of '}
      {which}. Notices, captions and comments are not searched.
    </>
  );
}

type PassageItemProps = {
  readonly found: FoundParagraph;
  readonly text: ReturnType<ReturnType<typeof useSourceTexts>['textOf']>;
  readonly of: ParagraphsOfSources;
  readonly onRetry: () => void;
};

const noTextWords = {
  loading: 'Fetching the text …',
  failed: 'The text could not be fetched. ',
  altered: 'The text that came is not the one that was received, so none of it is shown. ',
};

/** A passage of a source, leading to it there. */
function PassageItem({ found, text, of, onRetry }: PassageItemProps) {
  const { view } = useExplorer();
  const { source, number, start, end, quoted } = found;
  const { search } = of.found;
  const said = useMemo(
    () =>
      text === null || typeof text === 'string'
        ? null
        : passageIn(text.text.slice(start, end), start, search),
    [text, start, end, search],
  );
  const from = (
    <span className="mt-1 block text-[0.8125rem] text-muted">
      ¶{number} of {source.paragraphs} · {quoted && 'quoted by an event here · '}
      <span className="text-ink">{source.title}</span>
      {source.publisher === null ? ', ' : `, ${source.publisher}, `}
      <span className="whitespace-nowrap">{publicationInWords(source.published)}</span>
    </span>
  );
  if (said === null) {
    return (
      <li className="border-b border-rule px-2 py-2.5">
        <span className="block text-muted">
          {noTextWords[typeof text === 'string' ? text : 'loading']}
          {text !== null && (
            <button type="button" className="min-h-6 underline hover:text-ink" onClick={onRetry}>
              Try again
            </button>
          )}
        </span>
        {from}
      </li>
    );
  }
  return (
    <li className="border-b border-rule">
      <ViewLink
        to={withSource(withEvent(view, null), source.id, { passage: said.passage })}
        className="block px-2 py-2.5 hover:bg-soft"
        result
      >
        <span className="block font-serif text-[1.0625rem] leading-snug">
          <SnippetText snippet={said.snippet} />
        </span>
        {from}
      </ViewLink>
    </li>
  );
}
