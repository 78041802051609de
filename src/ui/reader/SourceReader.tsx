import { type Ref, useMemo, useRef } from 'react';
import { type Mark, markedText, marksIn } from '../../explore/marked-text.ts';
import { type LinkedPassage, stillSays } from '../../explore/passage-link.ts';
import type { Source } from '../../model/source.ts';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { TextBlock } from './TextBlock.tsx';
import { TextState } from './TextState.tsx';
import { useFind } from './use-find.ts';
import { useSearched } from './use-searched.ts';
import { useSourceText } from './use-source-text.ts';

type Props = {
  readonly source: Source;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
};

/** A whole source with every quoted passage marked and what is not its own text folded. */
export function SourceReader({ source, heading, onBack }: Props) {
  const { events } = useTimeline();
  const { view } = useViewAndShow();
  const { retry, ...loaded } = useSourceText(source);
  const text = loaded.state === 'ready' ? loaded.text : null;
  const body = useRef<HTMLDivElement>(null);
  const searched = useSearched(source, text, view.filter.query, view.passage);
  const find = useFind(body, text, searched);

  const passages = useMemo(() => marksIn(source, events), [source, events]);
  const linked = useMemo(() => linkedMark(text, view.passage), [text, view.passage]);
  const marks = useMemo(
    () => (linked === null ? passages : [linked, ...passages]),
    [linked, passages],
  );
  const blocks = useMemo(
    () => (text === null ? [] : markedText(text, source.zones, marks)),
    [text, source, marks],
  );
  const own = passages.filter((mark) => mark.event === view.event);
  const asked = own.find((mark) => mark.excerpt === view.excerpt) ?? own[0] ?? null;
  const target = view.passage === null ? asked : linked;
  const titles = useMemo(() => new Map(events.map(({ id, title }) => [id, title])), [events]);
  const gone = text !== null && view.passage !== null && linked === null;
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
      <SourceFacts source={source} />
      {gone && (
        <p role="alert" className="mt-4 rounded-md bg-mark px-3 py-2 text-sm">
          This link points to a passage that the text no longer has in the same words.
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
              titleOf={(event) => titles.get(event) ?? ''}
            />
          ))}
        </div>
      )}
      {text !== null && <SelectionBar source={source} text={text} body={body} />}
    </article>
  );
}

/** The passage a link points to, as a mark; null where there is none or the text has changed. */
function linkedMark(text: string | null, passage: LinkedPassage | null): Mark | null {
  if (text === null || passage === null || !stillSays(text, passage)) return null;
  return { event: null, excerpt: 0, start: passage.start, end: passage.end };
}
