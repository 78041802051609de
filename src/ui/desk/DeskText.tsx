import { CalendarDays, Plus, Quote } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import {
  type DeskDraft,
  deskMarks,
  draftAt,
  type PassageState,
  passageStates,
  stateOf,
} from '../../explore/added/desk.ts';
import {
  type FoldedZone,
  markedText,
  type Paragraph,
  type Segment,
} from '../../explore/text/marked-text.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import type { EventId } from '../../model/event.ts';
import { count, sourceKindLabel } from '../../model/labels.ts';
import { contentParagraphs, contentZones, paragraphNumber } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { zoneWords } from '../../model/text-labels.ts';
import { keepSelection, useSelectedPassage } from '../base/use-selected-passage.ts';
import type { DeskState } from './use-desk.ts';

/** What a passage is, in words. */
const passageStateWords: Readonly<Record<PassageState, string>> = {
  current: 'open now',
  open: 'to check',
  accepted: 'accepted',
  rejected: 'rejected',
  perhaps: 'perhaps',
};

/** In the order in which a draft goes through them. */
const legend: readonly PassageState[] = ['current', 'open', 'accepted', 'rejected', 'perhaps'];

type DeskTextProps = {
  readonly state: DeskState;
  /** What can be done with words that are selected; none where they cannot be proved yet. */
  readonly onAddDraft: ((passage: Span) => void) | null;
  readonly onAddQuote: ((passage: Span) => void) | null;
  readonly onSetDate: ((passage: Span) => void) | null;
};

/** The text with every passage that a draft rests on marked by what has become of it. */
export function DeskText({ state, ...selected }: DeskTextProps) {
  const { added, desk, current } = state;
  const { source, text } = added;
  const body = useRef<HTMLDivElement>(null);
  const currentId = current?.id ?? null;
  const blocks = useMemo(
    () => markedText(text, source.zones, deskMarks(added, desk, current)),
    [text, source.zones, added, desk, current],
  );
  const paragraphs = useMemo(() => contentParagraphs(text, source.zones), [text, source.zones]);
  const byId = useMemo(
    () => new Map([...desk.found, ...desk.perhaps].map((draft) => [draft.id, draft])),
    [desk],
  );
  useEffect(() => {
    if (currentId === null) return;
    const passage = body.current?.querySelector('[data-state="current"]');
    passage?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <article aria-labelledby="desk-text-title" className="px-4 py-5 md:px-8 md:py-6">
      <div className="md:pl-8">
        <p className="text-[0.8125rem] text-muted">
          {[
            source.publisher ?? sourceKindLabel(source.kind),
            `published ${publicationInWords(source.published)}`,
          ].join(' · ')}
        </p>
        <h2
          id="desk-text-title"
          className="mt-1 font-serif text-[1.75rem] leading-tight font-semibold tracking-tight text-balance md:text-[2rem]"
        >
          {source.title}
        </h2>
        <p className="mt-1.5 text-sm text-muted">
          {count(source.paragraphs, 'paragraph')}. Press a passage to open its draft; select words
          to add one.
        </p>
      </div>
      <div ref={body} className="mt-3 font-serif text-[1.1875rem] leading-[1.5]">
        {blocks.map((block) => (
          <Block
            key={block.kind === 'paragraph' ? block.start : (block.paragraphs[0]?.start ?? 0)}
            block={block}
            text={text}
            numberOf={(start) => paragraphNumber(paragraphs, start)}
            draftOf={(id) => byId.get(id) ?? null}
            current={currentId}
            onOpen={state.open}
          />
        ))}
      </div>
      <Selection {...selected} body={body} current={draftAt(desk, currentId)} />
      <ul
        aria-label="How passages are marked"
        className="mt-5 flex flex-wrap gap-x-6 gap-y-1 border-t border-rule pt-3 text-[0.8125rem]"
      >
        {legend.map((each) => (
          <li key={each}>
            <span className="passage" data-state={each} data-legend="">
              {passageStateWords[each]}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

type BlockProps = {
  readonly block: Paragraph | FoldedZone;
  readonly text: string;
  readonly numberOf: (start: number) => number;
  readonly draftOf: (id: EventId) => DeskDraft | null;
  readonly current: EventId | null;
  readonly onOpen: (id: EventId) => void;
};

function Block({ block, ...rest }: BlockProps) {
  if (block.kind === 'paragraph') return <TextParagraph paragraph={block} {...rest} />;
  return (
    <details className="my-3 border-y border-dashed border-rule py-1 font-sans text-sm text-muted md:ml-8">
      <summary>
        Folded: {zoneWords[block.zone]}, {count(block.paragraphs.length, 'line')}
      </summary>
      {block.paragraphs.map((paragraph) => (
        <TextParagraph key={paragraph.start} paragraph={paragraph} {...rest} />
      ))}
    </details>
  );
}

function TextParagraph({
  paragraph,
  text,
  numberOf,
  draftOf,
  current,
  onOpen,
}: Omit<BlockProps, 'block'> & { readonly paragraph: Paragraph }) {
  const isContent = contentZones.includes(paragraph.zone);
  const look = paragraph.zone === 'heading' ? 'font-semibold' : '';
  return (
    <div className="my-3 md:grid md:grid-cols-[1.25rem_1fr] md:gap-x-3">
      <span
        aria-hidden
        className="hidden pt-[0.35rem] font-sans text-[0.75rem] leading-none text-muted tabular-nums select-none md:block"
      >
        {isContent ? numberOf(paragraph.start) : ''}
      </span>
      <p className={look}>
        {paragraph.segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          const isMarked = segment.marks.some(({ event }) => event !== null);
          return isMarked ? (
            <DraftPassage
              key={segment.start}
              segment={segment}
              words={words}
              draftOf={draftOf}
              current={current}
              onOpen={onOpen}
            />
          ) : (
            <span key={segment.start} data-start={segment.start}>
              {words}
            </span>
          );
        })}
      </p>
    </div>
  );
}

type DraftPassageProps = Pick<BlockProps, 'draftOf' | 'current' | 'onOpen'> & {
  readonly segment: Segment;
  readonly words: string;
};

/** Words that a draft rests on: a link to its card. Of several drafts the one that matters first. */
function DraftPassage({ segment, words, draftOf, current, onOpen }: DraftPassageProps) {
  const drafts = segment.marks.flatMap(({ event }) =>
    event === null ? [] : (draftOf(event) ?? []),
  );
  const rank = (draft: DeskDraft) => passageStates.indexOf(stateOf(draft, current));
  const [draft] = drafts.toSorted((one, other) => rank(one) - rank(other));
  if (draft === undefined) return null;
  const state = stateOf(draft, current);
  const begins = segment.marks
    .filter(({ start, event }) => event !== null && start === segment.start)
    .flatMap(({ event }) => draftOf(event ?? '')?.number ?? []);
  const isStart = segment.marks.some(
    ({ start, event }) => event === draft.id && start === segment.start,
  );
  const isDate = segment.marks.some(({ event }) => event === null);
  return (
    <mark
      className="passage"
      data-state={state}
      data-date={isDate && state === 'current' ? '' : undefined}
      data-start={segment.start}
    >
      <a
        href={`#${draft.id}`}
        tabIndex={isStart ? 0 : -1}
        title={draft.event.title}
        aria-current={state === 'current' ? 'true' : undefined}
        onClick={(click) => {
          click.preventDefault();
          if (document.getSelection()?.isCollapsed !== false) onOpen(draft.id);
        }}
      >
        {begins.length > 0 && (
          <sup aria-hidden data-added="">
            {begins.join(' ')}
          </sup>
        )}
        {words}
        {isStart && (
          <span className="sr-only" data-added="">
            {` (${draft.number === null ? 'perhaps a draft' : `draft ${draft.number}`}, `}
            {`${passageStateWords[state]})`}
          </span>
        )}
      </a>
    </mark>
  );
}

type SelectionProps = Omit<DeskTextProps, 'state'> & {
  readonly body: React.RefObject<HTMLElement | null>;
  readonly current: DeskDraft | null;
};

/** What can be done with the words that are selected. */
function Selection({ body, current, onAddDraft, onAddQuote, onSetDate }: SelectionProps) {
  const passage = useSelectedPassage(body);
  if (passage === null) return null;
  const done = (act: (span: Span) => void) => () => {
    act(passage);
    document.getSelection()?.removeAllRanges();
  };
  const name = current?.number === null ? 'this draft' : `draft ${current?.number}`;
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      ref={keepSelection}
      className="sticky bottom-3 z-10 mx-auto mt-4 flex w-fit flex-wrap items-center gap-1.5 rounded-lg border border-edge bg-card p-1.5 shadow-lg"
    >
      {onAddDraft === null && <span className="px-2 text-sm text-muted">Getting ready …</span>}
      {onAddDraft !== null && (
        <button type="button" className="control" onClick={done(onAddDraft)}>
          <Plus size={15} aria-hidden /> Add a draft
        </button>
      )}
      {current !== null && onAddQuote !== null && (
        <button type="button" className="control" onClick={done(onAddQuote)}>
          <Quote size={15} aria-hidden /> Quote in {name}
        </button>
      )}
      {current !== null && onSetDate !== null && (
        <button type="button" className="control" onClick={done(onSetDate)}>
          <CalendarDays size={15} aria-hidden /> Date of {name}
        </button>
      )}
    </div>
  );
}
