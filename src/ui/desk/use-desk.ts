import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type {
  AddedSource,
  Decision,
  DecisionContent,
  DraftChange,
} from '../../explore/added/added-source.ts';
import { decisionInWords } from '../../explore/added/decisions.ts';
import {
  type Desk,
  type DeskDraft,
  deskOf,
  draftAt,
  queueAfter,
} from '../../explore/added/desk.ts';
import type { Actor } from '../../model/actor.ts';
import type { EventId } from '../../model/event.ts';
import type { Added } from '../base/added-context.ts';
import { isForPage, singleKeysAreOn } from '../base/page-keys.ts';

/** The heading of the open card, which takes the focus when another draft comes up. */
export const cardTitleId = 'desk-card-title';
/** Where the question stands that has to be answered before a draft is accepted. */
export const matchQuestionId = 'desk-match';

/** What lies on the desk, and what can be done there. */
export type DeskState = {
  readonly added: AddedSource;
  readonly desk: Desk;
  /** The draft whose card is open; null where nothing is left, or nothing was found. */
  readonly current: DeskDraft | null;
  /** What was said last, for who does not see it. */
  readonly message: string;
  readonly open: (id: EventId) => void;
  readonly set: (change: DraftChange, actors?: readonly Actor[]) => void;
  readonly answer: (same: boolean) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly reopen: () => void;
  readonly skip: () => void;
  readonly step: (way: 1 | -1) => void;
  readonly addDrafts: (addition: Omit<Extract<DecisionContent, { kind: 'add' }>, 'kind'>) => void;
  /** What would be taken back, in words; null where nothing was decided. */
  readonly undoable: string | null;
  readonly undo: () => void;
};

export function useDesk(added: AddedSource, context: Added): DeskState {
  const { published, decide, takeBack } = context;
  const { id } = added.source;
  const [asked, setAsked] = useState<EventId | null>(null);
  const [message, setMessage] = useState('');
  const wantsFocus = useRef(false);
  const desk = useMemo(() => {
    const events = new Set(published.events.map((event) => event.id));
    const own = new Set(context.sources.flatMap((each) => draftIds(each, id)));
    return deskOf(added, (event) => events.has(event) || own.has(event));
  }, [added, published, context.sources, id]);
  const first = desk.found.find(({ verdict }) => verdict === 'open') ?? null;
  const current = asked === null ? first : draftAt(desk, asked);
  const currentId = current?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another draft takes the focus.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    document.getElementById(cardTitleId)?.focus({ preventScroll: true });
    document.getElementById(cardTitleId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId, message]);
  const goTo = (draft: EventId | null) => {
    wantsFocus.current = true;
    setAsked(draft ?? '');
  };
  const goOn = (said: string) => {
    const next = queueAfter(desk, currentId)[0] ?? (first?.id === currentId ? null : first);
    setMessage(next === null ? `${said} Nothing is left.` : `${said} Next: ${next.event.title}`);
    goTo(next?.id ?? null);
  };
  const onCurrent = (content: (draft: EventId) => DecisionContent) => {
    if (currentId !== null) decide(id, content(currentId));
  };
  const last = added.decisions.at(-1);
  return {
    added,
    desk,
    current,
    message,
    open: goTo,
    set: (change, actors = []) => {
      if (Object.keys(change).length === 0) return;
      onCurrent((draft) => ({ kind: 'set', draft, change, actors }));
      setMessage('');
    },
    answer: (same) => {
      const event = current?.read.match?.event ?? null;
      onCurrent((draft) => ({ kind: 'match', draft, joins: same ? event : null }));
      setMessage(same ? 'The same event.' : 'Another event.');
    },
    accept: () => {
      if (current === null) return;
      if (current.isMatchOpen) {
        setMessage('Say first whether it is the same event: Yes or No.');
        document.getElementById(matchQuestionId)?.querySelector('button')?.focus();
        return;
      }
      onCurrent((draft) => ({ kind: 'accept', draft }));
      goOn('Accepted.');
    },
    reject: () => {
      if (current === null) return;
      onCurrent((draft) => ({ kind: 'reject', draft }));
      goOn('Rejected.');
    },
    reopen: () => {
      onCurrent((draft) => ({ kind: 'reopen', draft }));
      setMessage('Open again.');
    },
    skip: () => goOn('Skipped.'),
    step: (way) => {
      const list = current?.read.doubtful === true ? desk.perhaps : desk.found;
      const at = list.findIndex((draft) => draft.id === currentId);
      const next = list[at + way];
      if (next !== undefined) goTo(next.id);
    },
    addDrafts: (addition) => {
      decide(id, { kind: 'add', ...addition });
      const [draft] = addition.drafts;
      if (draft !== undefined) goTo(draft.event.id);
      setMessage('Added.');
    },
    undoable: last === undefined ? null : decisionInWords(added, last),
    undo: () => {
      if (last === undefined) return;
      takeBack(id, last.id);
      setMessage(`Undone: ${decisionInWords(added, last)}.`);
      const draft = draftOf(last);
      if (draft !== null) goTo(draft);
    },
  };
}

function draftIds(added: AddedSource, except: string): readonly EventId[] {
  return added.source.id === except ? [] : added.drafts.map(({ event }) => event.id);
}

function draftOf(decision: Decision): EventId | null {
  return decision.kind === 'add' ? null : decision.draft;
}

/** What a key does on the desk. */
const deskCommands = ['accept', 'reject', 'skip', 'undo', 'yes', 'no', 'next', 'previous'] as const;
type DeskCommand = (typeof deskCommands)[number];

/** The keys of the desk, as they are shown on it. */
export const deskKeys: Readonly<Record<DeskCommand, string>> = {
  accept: 'A',
  reject: 'R',
  skip: 'S',
  undo: 'U',
  yes: 'Y',
  no: 'N',
  next: 'J',
  previous: 'K',
};

/** Listens to the keys of the desk, where keys of one character are switched on. */
export function useDeskKeys(state: DeskState | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (state === null || !singleKeysAreOn() || !isForPage(event)) return;
    if (document.querySelector(':popover-open') !== null) return;
    const key = event.key.toUpperCase();
    const command = deskCommands.find((each) => deskKeys[each] === key);
    if (command === undefined) return;
    event.preventDefault();
    run(command, state);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function run(command: DeskCommand, desk: DeskState): void {
  const isAsked = desk.current?.read.match !== null && desk.current !== null;
  const actions: Readonly<Record<DeskCommand, () => void>> = {
    accept: desk.accept,
    reject: desk.reject,
    skip: desk.skip,
    undo: desk.undo,
    yes: () => isAsked && desk.answer(true),
    no: () => isAsked && desk.answer(false),
    next: () => desk.step(1),
    previous: () => desk.step(-1),
  };
  actions[command]();
}
