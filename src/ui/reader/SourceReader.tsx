import { ExternalLink } from 'lucide-react';
import { type Ref, useMemo, useRef } from 'react';
import { eventsToldBy } from '../../explore/evidence/source-events.ts';
import { spansInSource } from '../../explore/search/source-search.ts';
import { DataError } from '../../explore/store/arrival.ts';
import { findPassage, type LinkTarget } from '../../explore/text/find-passage.ts';
import { type Mark, markedText, marksIn, provenMarks } from '../../explore/text/marked-text.ts';
import type { LinkedPassage } from '../../explore/text/passage-link.ts';
import { addressAtWords } from '../../explore/text/text-fragment.ts';
import { plainDay, publicationInWords } from '../../model/date-labels.ts';
import { basisWords, count, sourceKindLabel } from '../../model/labels.ts';
import type { Source, SourceHead } from '../../model/source.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { NotFetched } from '../base/NotFetched.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { isThere, useWholeEvents, useWholeSource } from '../base/timeline-store-context.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TextBlock } from './TextBlock.tsx';
import { type SearchedWords, useFind } from './use-find.ts';
import { type SourceText, useSourceText } from './use-source-text.ts';

type SourceReaderProps = {
  readonly source: SourceHead;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
};

/** A whole source with every quoted passage marked and what is not its own text folded. */
export function SourceReader({ source, heading, onBack }: SourceReaderProps) {
  const timeline = useTimeline();
  const told = useMemo(() => eventsToldBy(timeline, source.id), [timeline, source]);
  const { events, failure } = useWholeEvents(told);
  const { view } = useExplorer();
  const { retry, ...loaded } = useSourceText(source);
  const known = useWholeSource(source);
  const whole = isThere(known) ? known : null;
  // Its zones are needed to show it.
  const text = loaded.state === 'ready' && whole !== null ? loaded.text : null;
  const body = useRef<HTMLDivElement>(null);
  const searched = useSearched(whole, text, view.filter.query, view.passage);
  const find = useFind(body, text, searched);

  const quoted = useMemo(() => marksIn(source, events), [source, events]);
  const passages = useMemo(
    () => (text === null ? quoted : provenMarks(text, quoted)),
    [text, quoted],
  );
  const strays = quoted.length - passages.length;
  const found = useMemo(
    () => (text === null || view.passage === null ? null : findPassage(text, view.passage)),
    [text, view.passage],
  );
  const linked = useMemo(() => markOf(found), [found]);
  const marks = useMemo(
    () => (linked === null ? passages : [linked, ...passages]),
    [linked, passages],
  );
  const blocks = useMemo(
    () => (text === null || whole === null ? [] : markedText(text, whole.zones, marks)),
    [text, whole, marks],
  );
  const own = passages.filter((mark) => mark.event === view.event);
  const asked = own.find((mark) => mark.excerpt === view.excerpt) ?? own[0] ?? null;
  const target = view.passage === null ? asked : linked;
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  return (
    <article aria-labelledby="source-title" className="px-4 pb-16 md:px-8">
      <ReaderBar source={source} passages={passages} target={target} find={find} onBack={onBack} />
      <h2
        id="source-title"
        ref={heading}
        tabIndex={-1}
        className="mt-4 font-serif text-2xl leading-tight font-semibold xl:text-[1.75rem]"
      >
        {source.title}
      </h2>
      {whole !== null && (
        <SourceFacts
          source={whole}
          words={target === null ? '' : (text ?? '').slice(target.start, target.end)}
        />
      )}
      {known instanceof DataError && (
        <div className="mt-4">
          <NotFetched what="What is known of this source" error={known} />
        </div>
      )}
      {found?.place === 'nowhere' && (
        <p role="alert" className="mt-4 rounded-md bg-mark px-3 py-2 text-sm">
          This link points to a passage that the text no longer has in the same words.
        </p>
      )}
      {found?.place === 'elsewhere' && (
        <p role="status" className="mt-4 rounded-md bg-soft px-3 py-2 text-sm">
          The text was edited after this link was made: its words were found at another place.
        </p>
      )}
      {failure !== null && (
        <div className="mt-4">
          <NotFetched what="What events rest on in this text" error={failure} />
        </div>
      )}
      {strays > 0 && (
        <p role="alert" className="mt-4 rounded-md bg-mark px-3 py-2 text-sm">
          {count(strays, 'quote')} of this page {strays === 1 ? 'is' : 'are'} not what the text says
          at that place, and so not marked in it. The data of this site may have been altered, or be
          older than the page: load it again.
        </p>
      )}
      <TextState loaded={loaded} onRetry={retry} />
      {text !== null && (
        <div ref={body} className="mt-5 font-serif text-lg leading-relaxed">
          {blocks.map((block) => (
            <TextBlock
              key={block.kind === 'folded' ? block.paragraphs[0]?.start : block.start}
              block={block}
              text={text}
              target={target}
              eventOf={(id) => byId.get(id)}
            />
          ))}
        </div>
      )}
      {text !== null && <SelectionBar source={source} text={text} body={body} />}
    </article>
  );
}

/** What a link points to, as a mark; null where there is no link, or the words are gone. */
function markOf(found: LinkTarget | null): Mark | null {
  if (found === null || found.place === 'nowhere') return null;
  return { event: null, excerpt: 0, start: found.start, end: found.end };
}

type SourceFactsProps = {
  readonly source: Source;
  /** What the reader has been led to in it; empty where nothing is. */
  readonly words: string;
};

/** Where a source comes from, when it came out and how that is known, and what its rights are. */
function SourceFacts({ source, words }: SourceFactsProps) {
  return (
    <div className="mt-2 border-b border-rule pb-4 text-sm text-muted">
      <p className="text-ink first-letter:uppercase">
        {sourceKindLabel(source.kind)}, {source.publisher ?? 'publisher not named in the text'},
        published {source.published === null && 'on an '} {publicationInWords(source.published)}
      </p>
      {source.published === null ? (
        <p className="mt-1">It is not known when it came out.</p>
      ) : (
        <p className="mt-1">
          <span className="tag mr-1.5">{basisWords[source.published.basis]}</span>
          {source.published.note}
        </p>
      )}
      <SourceAddress source={source} words={words} />
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

/** The ways to the text where it was published and where it is archived; or that none were received. */
function SourceAddress({ source: { url, archived, retrieved }, words }: SourceFactsProps) {
  const links = [
    { name: 'At the publisher', address: url },
    { name: 'In an archive', address: archived },
  ].flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
  if (links.length === 0) {
    return <p className="mt-1">No address was received with this text.</p>;
  }
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3">
      {links.map(({ name, address }) => (
        <a
          key={name}
          href={addressAtWords(address, words)}
          target="_blank"
          rel="noopener noreferrer"
          className="quiet-link inline-flex min-h-6 items-center gap-1.5"
        >
          {name} <ExternalLink size={13} aria-hidden />
          <span className="sr-only">(opens another page)</span>
        </a>
      ))}
      {retrieved !== undefined && <span>retrieved {plainDay(retrieved)}</span>}
    </p>
  );
}

type TextStateProps = { readonly loaded: SourceText; readonly onRetry: () => void };

/** That the text is on its way, or why it did not come. */
function TextState({ loaded, onRetry }: TextStateProps) {
  if (loaded.state === 'ready') return null;
  if (loaded.state === 'loading') {
    return (
      <p role="status" className="mt-6 text-muted">
        Fetching the text …
      </p>
    );
  }
  return (
    <div role="alert" className="mt-6 rounded-lg border border-rule p-4">
      <p>
        {loaded.state === 'altered'
          ? `This is not the text that was quoted from, so none of it is shown: ${loaded.reason}.`
          : `The text could not be fetched: ${loaded.reason}.`}
      </p>
      <button type="button" className="control mt-3" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

const nothing: SearchedWords = { query: '', spans: [], first: -1 };

/** Where the words searched for stand in the open source, and at which of them it was opened. */
function useSearched(
  source: Source | null,
  text: string | null,
  query: string,
  passage: LinkedPassage | null,
): SearchedWords {
  const spans = useMemo(
    () =>
      text === null || source === null || query === ''
        ? []
        : spansInSource({ source, text }, query),
    [source, text, query],
  );
  const from = passage?.start ?? Number.POSITIVE_INFINITY;
  const first = spans.findIndex(({ start }) => start === from);
  return useMemo(
    () => (spans.length === 0 ? nothing : { query, spans, first }),
    [query, spans, first],
  );
}
