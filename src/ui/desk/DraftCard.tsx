import { Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { confidenceInWords, type DeskDraft } from '../../explore/added/desk.ts';
import { changedTitle } from '../../explore/added/draft-changes.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import type { Actor } from '../../model/actor.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { PopoverButton } from '../base/PopoverButton.tsx';
import { titleNow } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';
import { type FieldsProps, Issues, KindAndDate, Parts } from './DraftFields.tsx';
import type { DeskProof } from './desk-proof.ts';
import { SpeechFields } from './SpeechFields.tsx';
import { cardTitleId, type DeskState, deskKeys, matchQuestionId } from './use-desk.ts';

type DraftCardProps = {
  readonly state: DeskState;
  readonly draft: DeskDraft;
  readonly proof: DeskProof | null;
  readonly actorOf: (id: string) => Actor | null;
  /** Whether the text does not stand beside it, so that its words are shown here. */
  readonly alone: boolean;
};

/** The draft under review: all that is set, what it may be the same as, and what becomes of it. */
export function DraftCard({ state, draft, proof, actorOf, alone }: DraftCardProps) {
  const { desk, set } = state;
  const fields: FieldsProps = { draft, set, proof, actorOf };
  const { event, number } = draft;
  return (
    <section aria-labelledby={cardTitleId} className="rounded-xl border-[1.5px] border-ink bg-card">
      <div className="px-4 pt-3 pb-4 md:px-5">
        <div className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted">
          <span className="font-semibold text-ink tabular-nums">
            {number === null ? 'Perhaps' : `${number} of ${desk.found.length}`}
          </span>
          <span>from {paragraphsInWords(draft.paragraphs)}</span>
          {draft.verdict !== 'open' && <span className="tag">{draft.verdict}</span>}
          <span className="ml-auto">
            <ConfidenceButton draft={draft} />
          </span>
        </div>
        <CardTitle key={`${draft.id} ${event.title}`} draft={draft} set={set} />
        {alone && (
          <blockquote className="mt-1.5 border-l-2 border-mark pl-3 font-serif text-base leading-snug">
            {event.excerpts.map(({ exact, start }) => (
              <p key={start} className="not-first:mt-1">
                {exact}
              </p>
            ))}
          </blockquote>
        )}
        <KindAndDate {...fields} />
        <Parts {...fields} />
        <Issues {...fields} />
        <SpeechFields {...fields} />
      </div>
      <MatchQuestion state={state} draft={draft} />
      <VerdictButtons state={state} draft={draft} />
    </section>
  );
}

/** `¶1 and ¶2`. */
function paragraphsInWords(paragraphs: readonly number[]): string {
  const signs = paragraphs.map((number) => `¶${number}`);
  const last = signs.at(-1) ?? '';
  return signs.length < 2 ? last : `${signs.slice(0, -1).join(', ')} and ${last}`;
}

const origins = {
  reader: 'From selected words',
  'other-reader': 'From another reader',
  machine: 'Read by machine',
} as const;

/** Three bars, as many filled as machine reading is sure. */
export function ConfidenceBars({ bars }: { readonly bars: 1 | 2 | 3 }) {
  return (
    <span aria-hidden className="inline-flex gap-0.5">
      {[1, 2, 3].map((bar) => (
        <span
          key={bar}
          data-filled={bar <= bars}
          className={`confidence-bar h-1 w-2.5 rounded-xs ${bar <= bars ? 'bg-ink' : 'bg-rule'}`}
        />
      ))}
    </span>
  );
}

/** How sure machine reading is, with why. */
function ConfidenceButton({ draft: { read } }: { readonly draft: DeskDraft }) {
  const said = confidenceInWords(read.confidence);
  if (said === null) return <span className="tag">{origins[read.origin]}</span>;
  return (
    <PopoverButton
      name="Why so sure"
      width={280}
      className="inline-flex min-h-7 items-center gap-2 rounded hover:text-ink"
      label={
        <>
          <ConfidenceBars bars={said.bars} /> {said.word} confidence
        </>
      }
    >
      <p className="text-sm font-semibold">{read.confidence} of 1, a sum of what the words show:</p>
      <ul className="mt-1.5 text-sm">
        {read.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </PopoverButton>
  );
}

type CardTitleProps = { readonly draft: DeskDraft; readonly set: DeskState['set'] };

/** The title, which can be written anew. */
function CardTitle({ draft: { event }, set }: CardTitleProps) {
  const [text, setText] = useState<string | null>(null);
  const look = 'font-serif text-[1.4rem] leading-snug font-semibold';
  if (text === null)
    return (
      <div className="max-sm:flex max-sm:items-start max-sm:justify-between">
        <h2 id={cardTitleId} tabIndex={-1} className={`${look} mr-1 inline wrap-anywhere`}>
          {event.title}
        </h2>
        <button
          type="button"
          className="icon-action inline-flex items-center align-middle"
          aria-label="Change the title"
          onClick={() => setText(event.title)}
        >
          <Pencil size={15} aria-hidden />
        </button>
      </div>
    );
  const title = text.replace(/\s+/g, ' ').trim();
  const save = (submit: FormEvent) => {
    submit.preventDefault();
    if (title === '') return;
    setText(null);
    if (title !== event.title) set(changedTitle(title));
  };
  return (
    <form onSubmit={save} className="mt-1 flex flex-wrap items-start gap-2">
      <h2 id={cardTitleId} className="sr-only">
        {event.title}
      </h2>
      <textarea
        aria-label="Title"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        rows={2}
        value={text}
        className={`${look} min-w-48 flex-1 rounded-md border border-edge bg-card px-2 py-0.5`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(press) => {
          if (press.key === 'Enter') save(press);
          if (press.key === 'Escape') {
            press.stopPropagation();
            setText(null);
          }
        }}
      />
      <button type="submit" className="control" disabled={title === ''}>
        Save
      </button>
    </form>
  );
}

/** Whether it is an event that the timeline has: a proposal, with neither answer chosen. */
function MatchQuestion({ state, draft }: { readonly state: DeskState; readonly draft: DeskDraft }) {
  const timeline = useTimeline();
  const { match } = draft.read;
  const event = findEvent(timeline, match?.event ?? null);
  const title = titleNow(event ?? null, useTitle(event ?? null));
  if (match === null || event === undefined) return null;
  const button =
    'control min-w-12 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper';
  return (
    <fieldset
      id={matchQuestionId}
      aria-label={`Same event as “${title}”?`}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 bg-soft px-4 py-3 md:px-5"
    >
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-[0.9375rem] leading-snug">
          Same event as <span className="font-serif font-semibold">“{title}”</span>?
        </p>
        <p className="mt-0.5 text-[0.8125rem] text-muted">
          Proposed: {dateInWords(event.date)}, already in the timeline; {match.reasons.join('; ')}
        </p>
      </div>
      <div className="flex gap-2">
        <button
          type="button"
          className={button}
          aria-pressed={draft.answer === 'same'}
          aria-keyshortcuts={deskKeys.yes}
          onClick={() => state.answer(true)}
        >
          Yes
        </button>
        <button
          type="button"
          className={button}
          aria-pressed={draft.answer === 'different'}
          aria-keyshortcuts={deskKeys.no}
          onClick={() => state.answer(false)}
        >
          No
        </button>
      </div>
      {draft.answer === 'same' && (
        <p className="basis-full text-[0.8125rem] text-muted">
          It becomes a further account: its words and issues join that event, which keeps its own
          title and date.
        </p>
      )}
    </fieldset>
  );
}

function Key({ children }: { readonly children: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded border border-current px-1.5 font-sans text-xs leading-5 opacity-80 max-md:hidden"
    >
      {children}
    </kbd>
  );
}

/** What becomes of it. On a narrow screen it stays within thumb's reach. */
function VerdictButtons({
  state,
  draft,
}: {
  readonly state: DeskState;
  readonly draft: DeskDraft;
}) {
  const { verdict } = draft;
  return (
    <div className="flex flex-wrap items-center gap-2.5 rounded-b-xl bg-card px-4 py-3 max-md:sticky max-md:bottom-0 max-md:border-t max-md:border-rule md:px-5">
      {verdict !== 'accepted' && (
        <button
          type="button"
          className="control bg-ink! px-4 font-semibold text-paper!"
          aria-keyshortcuts={deskKeys.accept}
          onClick={state.accept}
        >
          Accept and next <Key>{deskKeys.accept}</Key>
        </button>
      )}
      {verdict !== 'rejected' && (
        <button
          type="button"
          className="control"
          aria-keyshortcuts={deskKeys.reject}
          onClick={state.reject}
        >
          Reject <Key>{deskKeys.reject}</Key>
        </button>
      )}
      {verdict !== 'open' && (
        <button type="button" className="control" onClick={state.reopen}>
          Open it again
        </button>
      )}
      <button
        type="button"
        className="action ml-auto text-muted"
        aria-keyshortcuts={deskKeys.skip}
        onClick={state.skip}
      >
        {verdict === 'open' ? 'Skip' : 'Next'}
      </button>
    </div>
  );
}
