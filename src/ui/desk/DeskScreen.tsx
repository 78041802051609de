import { ArrowRight, FileJson, TextSelect, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { reviewed } from '../../explore/added/decisions.ts';
import { withExcerpt } from '../../explore/added/draft-changes.ts';
import { noFilter } from '../../explore/filter/filter.ts';
import { withPage } from '../../explore/view.ts';
import type { Actor } from '../../model/actor.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { SourceId, Span } from '../../model/span.ts';
import { type Added, useAdded } from '../base/added-context.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import './desk.css';
import { DeskText } from './DeskText.tsx';
import { DraftCard } from './DraftCard.tsx';
import { DraftList, Progress } from './DraftList.tsx';
import type { DeskProof } from './desk-proof.ts';
import { ForeignDraftsDialog } from './ForeignDraftsDialog.tsx';
import { cardTitleId, type DeskState, deskKeys, useDesk, useDeskKeys } from './use-desk.ts';
import { useDeskProof } from './use-desk-proof.ts';
import { WordsDialog } from './WordsDialog.tsx';

type DeskProps = {
  readonly id: SourceId;
  /** What is said of what was done, above everything. */
  readonly notice: ReactNode;
};

/** An added text under review, in place of the timeline. */
export function DeskScreen({ id, notice }: DeskProps) {
  const context = useAdded();
  const { view } = useExplorer();
  const timeline = useTimeline();
  const added = context?.sources.find(({ source }) => source.id === id) ?? null;
  useEffect(() => {
    document.title = [added?.source.title ?? 'Adding a text', timeline.title, 'Readout'].join(
      ' · ',
    );
  }, [added?.source.title, timeline.title]);
  if (context !== null && added !== null)
    return <OpenDesk key={id} added={added} context={context} notice={notice} />;
  if (context?.loaded === false) return <p className="p-6">Looking for the text …</p>;
  return (
    <main className="mx-auto max-w-xl p-6">
      {notice}
      <h1 className="font-serif text-3xl font-semibold">This text is not here</h1>
      <p className="mt-3">
        Texts that are added stay in the browser in which they were. This browser keeps none of this
        name, or not any more.
      </p>
      <p className="mt-5">
        <ViewLink to={withPage(view, null)} className="control">
          To the timeline
        </ViewLink>
      </p>
    </main>
  );
}

type OpenDeskProps = {
  readonly added: AddedSource;
  readonly context: Added;
  readonly notice: ReactNode;
};

/** Which half of the desk a narrow screen shows. */
type DeskHalf = 'drafts' | 'text';

function OpenDesk({ added, context, notice }: OpenDeskProps) {
  const { view, show } = useExplorer();
  const timeline = useTimeline();
  const narrow = useMedia(narrowScreen);
  const [side, setSide] = useState<DeskHalf>('drafts');
  const [refused, setRefused] = useState('');
  const state = useDesk(added, context);
  const { proof, failed } = useDeskProof(added, context.published.events);
  useDeskKeys(state);
  useEscape(() => show(withPage(view, null)));
  const actorOf = useMemo(() => {
    const known = new Map<string, Actor>(reviewed(added).actors.map((actor) => [actor.id, actor]));
    for (const actor of timeline.actors) known.set(actor.id, actor);
    return (id: string) => known.get(id) ?? null;
  }, [added, timeline.actors]);
  const edits = selectionEdits(state, proof, setRefused, () => setSide('drafts'));
  const open = (draft: string) => {
    setSide('drafts');
    state.open(draft);
  };
  const shows = (half: DeskHalf) => !narrow || side === half;
  return (
    <div className="flex min-h-dvh flex-col md:h-dvh md:overflow-hidden">
      <DeskHeader state={state} isKept={!context.unkept.has(added.source.id)} />
      {notice}
      <p role="status" className="sr-only">
        {state.message}
      </p>
      <main className="flex-1 md:grid md:min-h-0 md:grid-cols-[minmax(0,1.12fr)_minmax(0,1fr)]">
        {narrow && (
          <fieldset
            aria-label="Show"
            className="sticky top-0 z-20 grid grid-cols-2 border-b border-rule bg-paper"
          >
            {(['drafts', 'text'] as const).map((half) => (
              <button
                key={half}
                type="button"
                className="min-h-11 border-b-2 border-transparent text-muted aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
                aria-pressed={side === half}
                onClick={() => {
                  setSide(half);
                  scrollTo(0, 0);
                }}
              >
                {half === 'text' ? 'Text' : `Drafts, ${state.desk.left} left`}
              </button>
            ))}
          </fieldset>
        )}
        {shows('text') && (
          <section aria-label="Text" className="md:overflow-y-auto">
            <DeskText state={{ ...state, open }} {...edits} />
          </section>
        )}
        {shows('drafts') && (
          <section
            aria-label="Drafts"
            className="border-rule bg-card px-4 py-5 md:overflow-y-auto md:border-l md:px-8"
          >
            <Progress state={state} />
            <p role="alert" className={refused === '' ? '' : 'mt-3 rounded-md bg-mark px-3 py-2'}>
              {refused}
            </p>
            {failed !== '' && (
              <p role="alert" className="mt-3 rounded-md bg-mark px-3 py-2 text-sm">
                What proves changes against the text did not come: {failed}. Accept and reject work;
                load the page again to change more.
              </p>
            )}
            <div className="mt-3">
              {state.current === null ? (
                <NothingLeft state={state} />
              ) : (
                <DraftCard
                  key={state.current.id}
                  state={state}
                  draft={state.current}
                  proof={proof}
                  actorOf={actorOf}
                  alone={narrow}
                />
              )}
            </div>
            <DraftList state={state} />
            <MoreDrafts state={state} proof={proof} onWords={edits.onAddDraft} />
          </section>
        )}
      </main>
    </div>
  );
}

type DeskHeaderProps = { readonly state: DeskState; readonly isKept: boolean };

function DeskHeader({ state, isKept }: DeskHeaderProps) {
  const { view } = useExplorer();
  const { undoable, undo, desk } = state;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-4 py-2 md:px-8">
      <p className="font-serif text-2xl font-semibold tracking-tight">Readout</p>
      <h1 className="font-serif text-lg text-muted max-sm:sr-only">Adding a text</h1>
      <span
        className={`ml-auto text-[0.8125rem] text-muted ${isKept ? 'max-sm:sr-only' : 'max-sm:order-last max-sm:w-full'}`}
      >
        {isKept ? 'Kept on this device' : 'Not kept: here until you leave this page'}
      </span>
      <button
        type="button"
        className="control max-sm:ml-auto"
        disabled={undoable === null}
        title={undoable === null ? 'Nothing to undo' : `Undo: ${undoable}`}
        aria-keyshortcuts={deskKeys.undo}
        onClick={undo}
      >
        <Undo2 size={15} aria-hidden /> Undo
        <kbd
          aria-hidden
          className="rounded border border-current px-1.5 font-sans text-xs leading-5 opacity-80 max-md:hidden"
        >
          {deskKeys.undo}
        </kbd>
      </button>
      <ViewLink to={withPage(view, null)} className="control">
        {desk.left > 0 ? 'Finish later' : 'Done'}
      </ViewLink>
    </header>
  );
}

/** What stands in place of a card where no draft is open. */
function NothingLeft({ state: { desk, added } }: { readonly state: DeskState }) {
  const { view } = useExplorer();
  const { found, perhaps, accepted } = desk;
  const only = { ...noFilter, sources: [added.source.id] };
  return (
    <section className="rounded-xl border border-rule px-5 py-4">
      <h2 id={cardTitleId} tabIndex={-1} className="font-serif text-[1.4rem] font-semibold">
        {found.length === 0 ? 'No event was found' : 'All decided'}
      </h2>
      <p className="mt-1">
        {found.length === 0 && 'Select words in the text that tell one, and add a draft. '}
        {perhaps.length > 0 && 'Look through what is doubtful, under “Perhaps”. '}
        {found.length > 0 && 'What you accepted is on the timeline; the rest changes nothing.'}
      </p>
      {accepted > 0 && (
        <p className="mt-3">
          <ViewLink
            to={{ ...withPage(view, null), filter: only }}
            className="control bg-ink! text-paper!"
          >
            Show them on the timeline <ArrowRight size={16} aria-hidden />
          </ViewLink>
        </p>
      )}
    </section>
  );
}

type MoreDraftsProps = {
  readonly state: DeskState;
  readonly proof: DeskProof | null;
  readonly onWords: ((passage: Span) => void) | null;
};

/** The other ways in which drafts come onto the desk. */
function MoreDrafts({ state, proof, onWords }: MoreDraftsProps) {
  const [dialog, setDialog] = useState<'words' | 'foreign' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className="flex flex-wrap gap-2 border-t border-rule pt-4 pb-6">
      <button type="button" className="control" onClick={() => setDialog('words')}>
        <TextSelect size={15} aria-hidden /> Add a draft by its words…
      </button>
      <button type="button" className="control" onClick={() => setDialog('foreign')}>
        <FileJson size={15} aria-hidden /> Drafts from another reader…
      </button>
      <WordsDialog
        open={dialog === 'words'}
        proof={proof}
        onFound={(passage) => onWords?.(passage)}
        onClose={close}
      />
      <ForeignDraftsDialog
        open={dialog === 'foreign'}
        added={state.added}
        proof={proof}
        onAdd={state.addDrafts}
        onClose={close}
      />
    </div>
  );
}

/** What selected words can become; null each while nothing can be proved. */
function selectionEdits(
  state: DeskState,
  proof: DeskProof | null,
  refuse: (reason: string) => void,
  onDone: () => void,
) {
  if (proof === null) return { onAddDraft: null, onAddQuote: null, onSetDate: null };
  type Refused = { readonly reason: string };
  const taking =
    <T extends object>(take: (of: T) => void) =>
    (result: T | Refused) => {
      if ('reason' in result) return refuse(result.reason);
      refuse('');
      take(result);
    };
  const edit =
    <T extends object>(read: (passage: Span) => T | Refused, take: (of: T) => void) =>
    (passage: Span) => {
      const result = read(passage);
      onDone();
      taking(take)(result);
    };
  const event = state.current?.event;
  return {
    onAddDraft: (passage: Span) => {
      onDone();
      const failed = (error: unknown) =>
        refuse(`These words could not be read: ${errorReason(error)}.`);
      proof.draftOf(passage).then(taking(state.addDrafts), failed);
    },
    onAddQuote: edit(proof.excerptOf, (excerpt) => event && state.set(withExcerpt(event, excerpt))),
    onSetDate: edit(proof.dateOf, (date) => state.set({ date })),
  };
}
