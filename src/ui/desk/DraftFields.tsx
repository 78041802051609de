import { CalendarDays, Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { DeskDraft } from '../../explore/added/desk.ts';
import {
  changedDate,
  changedDateWords,
  changedIssue,
  changedRole,
  withoutActor,
  withoutIssue,
} from '../../explore/added/draft-changes.ts';
import { type Actor, sidesOf } from '../../model/actor.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type Role, roles, treatments } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import { basisWords, kindLabel, statusWords } from '../../model/labels.ts';
import { edtfInWords } from '../../model/typed-date.ts';
import { DateField } from '../base/FormField.tsx';
import { PopoverButton } from '../base/PopoverButton.tsx';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { Choice } from './Choice.tsx';
import type { DeskProof } from './desk-proof.ts';
import type { DeskState } from './use-desk.ts';

export type FieldsProps = {
  readonly draft: DeskDraft;
  readonly set: DeskState['set'];
  /** Null while it is on its way: what it has to allow cannot be set yet. */
  readonly proof: DeskProof | null;
  readonly actorOf: (id: string) => Actor | null;
};

/** A name beside what is to be set. */
export function FieldRow({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="mt-2.5 grid grid-cols-[4.75rem_1fr] items-baseline gap-x-3 md:grid-cols-[6.1rem_1fr]">
      <span className="text-[0.8125rem] text-muted">{name}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1.5">{children}</div>
    </div>
  );
}

/** Kind and status, the date with its words. */
export function KindAndDate({ draft: { event }, set, proof }: FieldsProps) {
  const { date } = event;
  const offered = proof?.statusesOf(date) ?? [event.status];
  return (
    <>
      <FieldRow name="Kind">
        <Choice
          label="Kind"
          value={event.kind}
          options={eventKinds.map((kind) => ({ value: kind, words: kindLabel(kind) }))}
          onChoose={(kind) => set({ kind })}
        />
        <Choice
          label="Status"
          value={event.status}
          options={offered.map((status) => ({ value: status, words: statusWords[status] }))}
          onChoose={(status) => set({ status })}
        />
      </FieldRow>
      <FieldRow name="Date">
        <PopoverButton
          name="Set the date"
          width={320}
          className="control text-[0.9375rem]"
          label={
            <>
              {dateInWords(date)} <CalendarDays size={15} aria-hidden className="text-muted" />
            </>
          }
        >
          <DraftDateForm
            key={date.edtf}
            edtf={date.edtf}
            onSet={(edtf) => set(changedDate(event, edtf))}
          />
        </PopoverButton>
        {date.evidence !== null && (
          <span className="date-words inline-flex items-center">
            {date.evidence.exact}
            <button
              type="button"
              className="-mr-1 inline-flex min-h-6 min-w-6 items-center justify-center"
              aria-label={`The date does not rest on “${date.evidence.exact}”`}
              title="The date does not rest on these words"
              onClick={() => set(changedDateWords(event, null))}
            >
              <X size={13} aria-hidden />
            </button>
          </span>
        )}
        <span className="tag" title={date.note}>
          {date.note === 'Set by hand in review.'
            ? 'set by hand'
            : basisWords[date.basis].toLowerCase()}
        </span>
      </FieldRow>
    </>
  );
}

/** Closes the popover in which a form stands. */
function closePopover(within: Element): void {
  const popover = within.closest('[popover]');
  if (popover instanceof HTMLElement) popover.hidePopover();
}

function DraftDateForm({
  edtf,
  onSet,
}: {
  readonly edtf: string;
  readonly onSet: (edtf: string) => void;
}) {
  const [text, setText] = useState(edtf);
  const meant = edtfInWords(text);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (meant === null) return;
    closePopover(event.currentTarget);
    onSet(meant.edtf);
  };
  return (
    <form onSubmit={submit} className="-mt-4">
      <DateField label="Date" value={text} onText={setText} />
      <p className="mt-2 text-[0.8125rem] text-muted">
        Or select words in the text that name it, and press “Date of draft”.
      </p>
      <button
        type="submit"
        className="control mt-3 bg-ink! text-paper!"
        disabled={meant === null || meant.edtf === edtf}
      >
        Set the date
      </button>
    </form>
  );
}

const roleNames: Readonly<Record<Role, string>> = {
  participant: 'Took part',
  speaker: 'Spoke of it',
  mentioned: 'Mentioned',
};

/** Who has which part in it. */
export function Parts(props: FieldsProps) {
  const { event } = props.draft;
  const shown = roles.filter(
    (role) => role === 'participant' || event.actors.some((part) => part.role === role),
  );
  return shown.map((role) => (
    <FieldRow key={role} name={roleNames[role]}>
      {event.actors
        .filter((part) => part.role === role)
        .map(({ id }) => (
          <PartChip key={id} id={id} role={role} {...props} />
        ))}
      {role === 'participant' && <AddPart {...props} />}
    </FieldRow>
  ));
}

type PartChipProps = FieldsProps & { readonly id: string; readonly role: Role };

function PartChip({ id, role, draft: { event }, set, proof, actorOf }: PartChipProps) {
  const actor = actorOf(id);
  const name = actor?.name ?? id;
  const leaves = event.excerpts.some(({ voice }) => voice === id);
  return (
    <span className="inline-flex items-center rounded-full border border-rule bg-soft text-[0.9375rem]">
      <PopoverButton
        name={`The part of ${name}`}
        width={210}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-full pl-2.5"
        label={
          <>
            {actor !== null && <SideDot sides={sidesOf(actor)} />} {name}
            {actor?.registered === false && <span className="text-xs text-muted">new</span>}
          </>
        }
      >
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-[0.8125rem] font-semibold">{name}</legend>
          {roles.map((each) => (
            <button
              key={each}
              type="button"
              className="control justify-start aria-pressed:bg-ink aria-pressed:text-paper"
              aria-pressed={each === role}
              onClick={({ currentTarget }) => {
                closePopover(currentTarget);
                set(changedRole(event, id, each));
              }}
            >
              {roleNames[each]}
            </button>
          ))}
        </fieldset>
      </PopoverButton>
      <button
        type="button"
        className="inline-flex min-h-8 min-w-7 items-center justify-center rounded-full text-muted hover:text-ink disabled:opacity-50"
        aria-label={`Take ${name} out`}
        disabled={leaves && proof === null}
        onClick={() =>
          set(
            withoutActor(event, id, (excerpt) => proof?.modesOf(excerpt, false)[0] ?? excerpt.mode),
          )
        }
      >
        <X size={14} aria-hidden />
      </button>
    </span>
  );
}

/** More of a register than this is not offered by name: it is typed. */
const MAX_SUGGESTED_FROM = 500;

/** Adds somebody whom the text names. */
function AddPart({ draft: { event }, set, proof }: FieldsProps) {
  const { actors } = useTimeline();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('participant');
  const [refused, setRefused] = useState('');
  const [suggested, setSuggested] = useState<readonly string[] | null>(null);
  const id = useId();
  if (proof === null) return null;
  const days = parseEdtf(event.date.edtf);
  const suggest = () => {
    if (suggested !== null || actors.length > MAX_SUGGESTED_FROM) return;
    const taken = new Set(event.actors.map((part) => part.id));
    setSuggested(
      actors
        .filter((actor) => !taken.has(actor.id) && 'actor' in proof.named(actor.name, days))
        .map((actor) => actor.name),
    );
  };
  const add = (submit: FormEvent<HTMLFormElement>) => {
    submit.preventDefault();
    if (name.trim() === '') return;
    const named = proof.named(name, days);
    if ('reason' in named) return setRefused(named.reason);
    closePopover(submit.currentTarget);
    setName('');
    setRefused('');
    setSuggested(null);
    const { actor } = named;
    set(changedRole(event, actor.id, role), actor.registered === false ? [actor] : []);
  };
  return (
    <PopoverButton
      name="Add somebody"
      width={300}
      className="action px-1.5"
      label={
        <>
          <Plus size={14} aria-hidden /> Add
        </>
      }
    >
      <form onSubmit={add}>
        <label htmlFor={id} className="block text-[0.8125rem] font-semibold">
          Name, as the text has it
        </label>
        <input
          id={id}
          value={name}
          list={`${id}-names`}
          autoComplete="off"
          aria-invalid={refused !== ''}
          aria-describedby={`${id}-refused`}
          className="mt-1 min-h-10 w-full rounded-md border border-edge bg-card px-3"
          onFocus={suggest}
          onChange={({ target }) => setName(target.value)}
        />
        <datalist id={`${id}-names`}>
          {suggested?.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <p id={`${id}-refused`} role="alert" className="mt-1 text-[0.8125rem]">
          {refused}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Choice
            label="Part"
            value={role}
            options={roles.map((each) => ({ value: each, words: roleNames[each] }))}
            onChoose={setRole}
          />
          <button type="submit" className="control bg-ink! text-paper!">
            Add
          </button>
        </div>
      </form>
    </PopoverButton>
  );
}

const treatmentNames = { discussed: 'discussed', 'not-discussed': 'not discussed' } as const;

/** What it was about, each issue with whether it was raised or explicitly not. */
export function Issues({ draft: { event }, set }: FieldsProps) {
  const { issues } = useTimeline();
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  const ids = [...new Set(event.issues.map(({ id }) => id))].filter((id) => labels.has(id));
  const others = issues.filter(({ id }) => !ids.includes(id));
  return (
    <FieldRow name="Issues">
      <ul className={ids.length === 0 ? 'hidden' : '@container grid w-full gap-1'}>
        {ids.map((id) => {
          const label = labels.get(id) ?? id;
          const said = new Set(
            event.issues.filter((issue) => issue.id === id).map(({ treatment }) => treatment),
          );
          return (
            <li
              key={id}
              className="grid grid-cols-[auto_auto_1fr] items-center gap-x-2 gap-y-1 @sm:grid-cols-[minmax(0,9.5rem)_auto_auto_1fr]"
            >
              <span className="text-[0.9375rem] leading-tight @max-sm:col-span-full">{label}</span>
              <fieldset
                aria-label={label}
                className="flex overflow-hidden rounded-md border border-rule"
              >
                {treatments.map((treatment) => (
                  <button
                    key={treatment}
                    type="button"
                    className="min-h-7 px-2 text-[0.8125rem] text-muted hover:bg-soft aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper pointer-coarse:min-h-10"
                    aria-pressed={said.has(treatment)}
                    onClick={() => set(changedIssue(event, id, treatment))}
                  >
                    {treatmentNames[treatment]}
                  </button>
                ))}
              </fieldset>
              <button
                type="button"
                className="icon-action inline-flex items-center"
                aria-label={`Take ${label} out`}
                onClick={() => set(withoutIssue(event, id))}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <Choice
          label="Add an issue"
          value=""
          options={[
            { value: '', words: 'Add an issue' },
            ...others.map(({ id, label }) => ({ value: id, words: label })),
          ]}
          onChoose={(id) => set(changedIssue(event, id, 'discussed'))}
        />
      )}
    </FieldRow>
  );
}
