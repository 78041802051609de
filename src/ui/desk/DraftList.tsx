import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { confidenceInWords, type DeskDraft, isOpen, queueAfter } from '../../explore/added/desk.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { count, kindLabel } from '../../model/labels.ts';
import { ConfidenceBars } from './DraftCard.tsx';
import type { DeskState } from './use-desk.ts';

/** So many drafts are shown as coming up; the others are a press away. */
const MAX_COMING_UP = 3;

/** How far the review is: what was found, what is left, and what was decided. */
export function Progress({ state: { desk } }: { readonly state: DeskState }) {
  const { found, left, accepted, rejected } = desk;
  const done = found.length === 0 ? 100 : ((found.length - left) / found.length) * 100;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="font-serif text-xl font-semibold tabular-nums">
        {found.length} found, {left} left
      </p>
      <span aria-hidden className="h-1 min-w-16 flex-1 rounded-full bg-rule">
        <span
          className="progress-done block h-1 rounded-full bg-ink"
          style={{ width: `${done}%` }}
        />
      </span>
      <p className="text-[0.8125rem] text-muted tabular-nums">
        {accepted} accepted, {rejected} rejected
      </p>
    </div>
  );
}

/** The drafts that are not open now: what comes up, what is doubtful, what is decided. */
export function DraftList({ state }: { readonly state: DeskState }) {
  const { desk, current, open } = state;
  const id = current?.id ?? null;
  const counted = desk.found.some((draft) => draft.id === id);
  const coming = queueAfter({ ...desk, perhaps: [] }, counted ? id : null);
  const [shown, more] = [coming.slice(0, MAX_COMING_UP), coming.slice(MAX_COMING_UP)];
  const perhaps = desk.perhaps.filter((draft) => draft.id !== id && isOpen(draft));
  const decided = [...desk.found, ...desk.perhaps].filter(
    (draft) => draft.id !== id && !isOpen(draft),
  );
  const rows = (drafts: readonly DeskDraft[]) => (
    <ul>
      {drafts.map((draft) => (
        <DraftRow key={draft.id} draft={draft} onOpen={() => open(draft.id)} />
      ))}
    </ul>
  );
  return (
    <div className="mt-1">
      {rows(shown)}
      {more.length > 0 && (
        <DraftFold name={count(more.length, 'more draft')} hint={numbersInWords(more)}>
          {rows(more)}
        </DraftFold>
      )}
      {desk.perhaps.length > 0 && (
        <DraftFold
          name={`Perhaps (${perhaps.length})`}
          hint="too little to be sure: no clear date, or no clear act"
        >
          {rows(perhaps)}
        </DraftFold>
      )}
      {decided.length > 0 && (
        <DraftFold name={`Decided (${decided.length})`} hint="to look at again">
          {rows(decided)}
        </DraftFold>
      )}
    </div>
  );
}

/** `7 to 11, in the order of the text`. */
function numbersInWords(drafts: readonly DeskDraft[]): string {
  const numbers = drafts.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isRun = last - first === numbers.length - 1;
  return isRun && first !== last ? `${first} to ${last}, in the order of the text` : '';
}

type DraftFoldProps = {
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
};

function DraftFold({ name, hint, children }: DraftFoldProps) {
  return (
    <details className="group border-t border-rule">
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-2.5 py-2 pl-5 hover:bg-soft [&::-webkit-details-marker]:hidden">
        <ChevronRight size={16} aria-hidden className="text-muted group-open:rotate-90" />
        <span className="text-[0.9375rem] font-semibold">{name}</span>
        <span className="text-[0.8125rem] text-muted">{hint}</span>
      </summary>
      {children}
    </details>
  );
}

type DraftRowProps = { readonly draft: DeskDraft; readonly onOpen: () => void };

function DraftRow({ draft, onOpen }: DraftRowProps) {
  const { number, event, read, verdict } = draft;
  const confidence = confidenceInWords(read.confidence);
  return (
    <li className="border-t border-rule first:border-0">
      <button
        type="button"
        className="grid w-full grid-cols-[2.1rem_1fr_auto] items-center gap-x-3 py-2 pl-5 text-left hover:bg-soft"
        onClick={onOpen}
      >
        <span className="text-[0.8125rem] text-muted tabular-nums">{number ?? '?'}</span>
        <span className="min-w-0">
          <span
            className={`block truncate font-serif text-[1.0625rem] leading-snug ${verdict === 'rejected' ? 'text-muted line-through' : ''}`}
          >
            {event.title}
          </span>
          <span className="block text-[0.8125rem] text-muted">
            {kindLabel(event.kind)} · {dateInWords(event.date)}
            {event.date.basis === 'inferred' && ', inferred'}
          </span>
        </span>
        <span className="inline-flex items-center gap-2.5 pr-1 text-[0.8125rem] text-muted">
          {verdict !== 'open' && <span className="tag">{verdict}</span>}
          {verdict === 'open' && confidence !== null && (
            <span className="inline-flex items-center gap-2 max-sm:sr-only">
              <ConfidenceBars bars={confidence.bars} /> {confidence.word}
              <span className="sr-only"> confidence</span>
            </span>
          )}
          <ChevronDown size={16} aria-hidden />
        </span>
      </button>
    </li>
  );
}
