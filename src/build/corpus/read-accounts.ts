import type { NamedActor, NamedIssue } from '../../extract/registers.ts';
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
import { contentParagraphs, contentZones, paragraphNumber } from '../../model/source.ts';
import {
  anchorQuote,
  quoteSelectorBeside,
  quoteSelectorOf,
} from '../../seed-format/anchor-quote.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { listOfWords } from '../../seed-format/fields.ts';
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
import { type EventDays, isNamedIn } from './names-in-text.ts';
import type { AnnotatedSource } from './read-annotated.ts';
import type { EventDefinition } from './read-events.ts';
import type { KnownRegisters } from './read-registers.ts';

/** What all the sources tell of the events: first each definition's own account, then the further ones. */
export function readAccounts(
  readings: readonly AnnotatedSource[],
  events: KnownIds<EventDefinition>,
  registers: Omit<KnownRegisters, 'settings'>,
  addFault: AddFault,
): readonly ReadAccount[] {
  const own = readings.flatMap(({ file, form, text }) =>
    (form?.events ?? []).flatMap((event, index) => {
      if (event === undefined) return [];
      const { id = '' } = event;
      const context = { ...registers, text, days: events.entries.get(id)?.days ?? null };
      const location = { file, path: ['events', index] };
      return readAccountOrFault(id, event, location, context, addFault);
    }),
  );
  const further = readings.flatMap((reading) => readFurther(reading, events, registers, addFault));
  return [...own, ...further];
}

function readFurther(
  { file, form, text }: AnnotatedSource,
  events: KnownIds<EventDefinition>,
  registers: Omit<KnownRegisters, 'settings'>,
  addFault: AddFault,
): readonly ReadAccount[] {
  const accounts = form?.accounts ?? [];
  return accounts.flatMap((account, index) => {
    if (account === undefined) return [];
    const location = { file, path: ['accounts', index] };
    const at = locationIn(location, 'of');
    const { of = '' } = account;
    const definition = events.entries.get(of);
    const earlier = accounts.slice(0, index).findIndex((each) => each?.of === of);
    if (account.of !== undefined) checkKnown(events, of, at, addFault);
    if (definition?.location.file === file) {
      const fact = `the event "${of}" is defined in this very file`;
      addFault(faultOfValue(at, `${fact}. Put its quotes there, under "events:".`));
    } else if (account.of !== undefined && earlier !== -1) {
      const { line } = placeOfValue(file, ['accounts', earlier, 'of']);
      const fact = `this file already has an account of "${of}", in line ${line}`;
      addFault(faultOfValue(at, `${fact}. Make them one.`));
    }
    const context = { ...registers, text, days: definition?.days ?? null };
    return readAccountOrFault(of, account, location, context, addFault);
  });
}

/** What one source tells of an event, as far as it is without fault. */
export type ReadAccount = {
  readonly of: EventId;
  readonly parts: readonly Part[];
  readonly issues: readonly IssueTreatment[];
  readonly excerpts: readonly Excerpt[];
};

function readAccountOrFault(...account: Parameters<typeof readAccount>): readonly ReadAccount[] {
  const [, , location, , addFault] = account;
  return faultOnError(placeOf(location), addFault, () => [readAccount(...account)]) ?? [];
}

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
  const paragraph = paragraphNumber(contentParagraphs(text.text, text.zones), span.start);
  const around = surroundings(text.text, span);
  return { ...quotationOf(text, span), paragraph, ...around, voice: form.voice ?? null };
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
  for (const [index, part] of listed.entries()) {
    const earlier = listed.slice(0, index).find(({ id }) => id === part.id);
    if (earlier === undefined) continue;
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
  const firsts = named.filter(
    (part, index) => named.findIndex(({ id }) => id === part.id) === index,
  );
  for (const part of firsts) checkNamed(part, context, addFault);
  return named.map(({ id, role }) => ({ id, role }));
}

function checkNamed(
  { id, location }: Naming,
  { actors, text, days }: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  addFault: AddFault,
): void {
  const actor = actors.entries.get(id);
  if (actor === undefined || text === null || isNamedIn(text.content, actor, days)) return;
  const fact = `"${id}" is never named in ${text.name}`;
  const remedy = 'Leave it out, or add to actors.yaml the alias by which the text calls it';
  addFault(faultOfValue(location, `${fact}. ${remedy}.`));
}

/** What an account is read against. */
type AccountContext = {
  readonly actors: KnownIds<NamedActor>;
  readonly issues: KnownIds<NamedIssue>;
  /** The text that gives it; null where there is none to look into. */
  readonly text: ZonedText | null;
  /** The days of the event; null where they are not known. */
  readonly days: EventDays | null;
};
