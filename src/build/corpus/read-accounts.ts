import {
  readSpokenText,
  type SpokenText,
  speechShown,
} from '../../extract/quotations/shown-speech.ts';
import type { NamedActor, NamedIssue } from '../../extract/registers.ts';
import { readReceived } from '../../extract/segment/received-text.ts';
import { surroundings } from '../../extract/words/surroundings.ts';
import type { ActorId } from '../../model/actor.ts';
import {
  type EventId,
  type Excerpt,
  type IssueTreatment,
  type Part,
  type Role,
  treatments,
} from '../../model/event.ts';
import {
  contentParagraphs,
  contentZones,
  type ParagraphSpan,
  paragraphNumber,
} from '../../model/source.ts';
import {
  anchorQuote,
  quoteSelectorBeside,
  quoteSelectorOf,
} from '../../seed-format/anchor-quote.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { listOfWords } from '../../seed-format/fields.ts';
import { issuedKinds, proveMode } from '../../seed-format/prove-mode.ts';
import type { AccountForm, QuoteForm } from '../../seed-format/source-form.ts';
import { quotationOf, type ZonedText } from '../../seed-format/source-text.ts';
import {
  faultOfValue,
  locationIn,
  placeOf,
  placeOfValue,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { faultOnError } from './fault-on-error.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';
import { type EventDays, type NameFinder, nameFinder } from './names-in-text.ts';
import type { AnnotatedSource } from './read-annotated.ts';
import type { EventDefinition } from './read-events.ts';
import type { KnownRegisters } from './read-registers.ts';

/** What a source's file tells of events: of those it defines, and of those that others define. */
export type SourceAccounts = {
  readonly own: readonly ReadAccount[];
  readonly further: readonly ReadAccount[];
};

/** What the accounts of a source are read against. */
export type AccountsInput = Pick<KnownRegisters, 'actors' | 'issues'> & {
  readonly source: AnnotatedSource;
  /** The days of each event that it defines, in its order; null where they are not known. */
  readonly ownDays: readonly (EventDays | null)[];
  /** The days of the event of each of its further accounts. */
  readonly furtherDays: readonly (EventDays | null)[];
};

/** What the accounts of a source depend on besides its own file and the registers. */
export function accountsInput(
  source: AnnotatedSource,
  events: KnownIds<EventDefinition>,
  { actors, issues }: Pick<KnownRegisters, 'actors' | 'issues'>,
): AccountsInput {
  const daysOf = (id: string | undefined) => events.entries.get(id ?? '')?.days ?? null;
  const ownDays = (source.form?.events ?? []).map((event) => daysOf(event?.id));
  const furtherDays = (source.form?.accounts ?? []).map((account) => daysOf(account?.of));
  return { source, actors, issues, ownDays, furtherDays };
}

/** Reads all the accounts of a source, as far as they are without fault. */
export function readAccounts(
  { source, actors, issues, ownDays, furtherDays }: AccountsInput,
  addFault: AddFault,
): SourceAccounts {
  const { file, form, text } = source;
  const root: YamlLocation = { file, path: [] };
  const issuedBy = form?.['issued-by'] ?? null;
  if (issuedBy !== null)
    faultOnError(
      () => placeOf(root),
      addFault,
      () => checkKnown(actors, issuedBy, locationIn(root, 'issued-by'), addFault),
    );
  const { kind } = form ?? {};
  const prepared = text && {
    ...text,
    paragraphsOfContent: contentParagraphs(text.text, text.zones),
    isNamed: nameFinder(text.content),
    spoken: readSpokenText(readReceived(text.text), text.zones, kind ?? null),
    issuedBy,
    mayBeIssued: issuedBy === null && kind !== undefined && issuedKinds.includes(kind),
  };
  const read = (
    key: 'events' | 'accounts',
    index: number,
    of: EventId,
    account: AccountForm,
    days: EventDays | null | undefined,
  ): readonly ReadAccount[] => {
    const location = { file, path: [key, index] };
    const context = { actors, issues, text: prepared, days: days ?? null };
    return (
      faultOnError(
        () => placeOf(location),
        addFault,
        () => [readAccount(of, account, location, context, addFault)],
      ) ?? []
    );
  };
  return {
    own: (form?.events ?? []).flatMap((event, index) =>
      event === undefined ? [] : read('events', index, event.id ?? '', event, ownDays[index]),
    ),
    further: (form?.accounts ?? []).flatMap((account, index) =>
      account === undefined
        ? []
        : read('accounts', index, account.of ?? '', account, furtherDays[index]),
    ),
  };
}

/** Checks of which events a source gives further accounts: of known ones of other files, once each. */
export function checkFurther(
  { file, form }: AnnotatedSource,
  events: KnownIds<EventDefinition>,
  addFault: AddFault,
): void {
  const first = new Map<EventId, number>();
  for (const [index, account] of (form?.accounts ?? []).entries()) {
    if (account?.of === undefined) continue;
    const { of } = account;
    const at = locationIn({ file, path: ['accounts', index] }, 'of');
    checkKnown(events, of, at, addFault);
    const earlier = first.get(of);
    if (earlier === undefined) first.set(of, index);
    if (events.entries.get(of)?.location.file === file) {
      const fact = `the event "${of}" is defined in this very file`;
      addFault(faultOfValue(at, `${fact}. Put its quotes there, under "events:".`));
    } else if (earlier !== undefined) {
      const { line } = placeOfValue(file, ['accounts', earlier, 'of']);
      const fact = `this file already has an account of "${of}", in line ${line}`;
      addFault(faultOfValue(at, `${fact}. Make them one.`));
    }
  }
}

/** What one source tells of an event, as far as it is without fault. */
export type ReadAccount = {
  readonly of: EventId;
  readonly parts: readonly Part[];
  readonly issues: readonly IssueTreatment[];
  readonly excerpts: readonly Excerpt[];
};

/** Reads what a source's file says of an event, whether it is defined there or elsewhere. */
function readAccount(
  of: EventId,
  form: AccountForm,
  location: YamlLocation,
  context: AccountContext,
  addFault: AddFault,
): ReadAccount {
  const parts = readParts(form, location, context, addFault);
  const issues = readIssueTreatments(form, location, context, addFault);
  const quotes = (form.quotes ?? []).map((quote) => quote ?? {});
  const excerpts = quotes.flatMap((quote, index) => {
    const excerpt = readExcerpt(quote, locationIn(location, 'quotes', index), context, addFault);
    return excerpt === null ? [] : [excerpt];
  });
  return { of, parts, issues, excerpts };
}

function readIssueTreatments(
  form: AccountForm,
  location: YamlLocation,
  { issues, text }: AccountContext,
  addFault: AddFault,
): IssueTreatment[] {
  const found: IssueTreatment[] = [];
  for (const treatment of treatments) {
    for (const [id, words] of Object.entries(form[treatment] ?? {})) {
      const at = locationIn(location, treatment, id);
      checkKnown(issues, id, at, addFault, 'key');
      for (const { form, steps } of listOfWords(words)) {
        const quoted = quoteSelectorOf(form, locationIn(at, ...steps));
        const span = quoted && text && anchorQuote(quoted, text, contentZones, addFault);
        if (text && span) found.push({ id, treatment, evidence: quotationOf(text, span) });
      }
    }
  }
  return found;
}

function readExcerpt(
  form: QuoteForm,
  location: YamlLocation,
  { text }: AccountContext,
  addFault: AddFault,
): Excerpt | null {
  const quoted = quoteSelectorBeside(form, location);
  const span = quoted && text && anchorQuote(quoted, text, contentZones, addFault);
  if (!text || !span) return null;
  const paragraph = paragraphNumber(text.paragraphsOfContent, span.start);
  const around = surroundings(text.text, span);
  const voice = form.voice ?? null;
  const claim = {
    voice,
    mode: form.mode ?? null,
    isIssuer: voice !== null && voice === text.issuedBy,
    mayBeIssued: text.mayBeIssued,
  };
  const proof = proveMode(claim, speechShown(text.spoken, span));
  if ('reason' in proof) {
    const at = form.mode === undefined ? location : locationIn(location, 'mode');
    addFault(faultOfValue(at, proof.reason));
    return null;
  }
  return { ...quotationOf(text, span), paragraph, ...around, voice, mode: proof.mode };
}

/** An actor where an account names it. */
type Naming = { readonly id: ActorId; readonly role: Role; readonly location: YamlLocation };

/** The lists of an account, the strongest role first. */
const lists = [
  { key: 'participants', role: 'participant' },
  { key: 'speakers', role: 'speaker' },
  { key: 'mentioned', role: 'mentioned' },
] as const;

/** Who had which part in an event according to an account; the voice of a quote is a speaker. */
function readParts(
  form: AccountForm,
  location: YamlLocation,
  context: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  addFault: AddFault,
): readonly Part[] {
  const listed = lists.flatMap(({ key, role }) =>
    (form[key] ?? []).flatMap((id, index) =>
      id === undefined ? [] : [{ id, role, key, location: locationIn(location, key, index) }],
    ),
  );
  const listedFirst = new Map<ActorId, (typeof listed)[number]>();
  for (const part of listed) {
    const earlier = listedFirst.get(part.id);
    if (earlier === undefined) {
      listedFirst.set(part.id, part);
      continue;
    }
    const message = `"${part.id}" already stands in "${earlier.key}". Name it once, in its strongest role.`;
    addFault(faultOfValue(part.location, message));
  }
  const voices = (form.quotes ?? []).flatMap((quote, index): Naming[] => {
    const voice = quote?.voice;
    if (voice === undefined) return [];
    return [
      { id: voice, role: 'speaker', location: locationIn(location, 'quotes', index, 'voice') },
    ];
  });
  const named: readonly Naming[] = [...listed, ...voices];
  for (const { id, location: at } of named) checkKnown(context.actors, id, at, addFault);
  const checked = new Set<ActorId>();
  for (const part of named) {
    if (!checked.has(part.id)) checkNamed(part, context, addFault);
    checked.add(part.id);
  }
  return named.map(({ id, role }) => ({ id, role }));
}

function checkNamed(
  { id, location }: Naming,
  { actors, text, days }: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  addFault: AddFault,
): void {
  const actor = actors.entries.get(id);
  if (actor === undefined || text === null || text.isNamed(actor, days)) return;
  const fact = `"${id}" is never named in ${text.name}`;
  const remedy = 'Leave it out, or add to actors.yaml the alias by which the text calls it';
  addFault(faultOfValue(location, `${fact}. ${remedy}.`));
}

/** What an account is read against. */
type AccountContext = {
  readonly actors: KnownIds<NamedActor>;
  readonly issues: KnownIds<NamedIssue>;
  /** The text that gives it; null where there is none to look into. */
  readonly text: AccountText | null;
  /** The days of the event; null where they are not known. */
  readonly days: EventDays | null;
};

/** The text of a source, prepared once for all its accounts. */
type AccountText = ZonedText & {
  readonly paragraphsOfContent: readonly ParagraphSpan[];
  readonly spoken: SpokenText;
  /** Whose own words all of it is; null where it is nobody's. */
  readonly issuedBy: ActorId | null;
  /** Whether it is of a kind that somebody issues, and its file does not say who. */
  readonly mayBeIssued: boolean;
  readonly isNamed: NameFinder;
};
