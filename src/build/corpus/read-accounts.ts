import { surroundings } from '../../extract/words/surroundings.ts';
import type { ActorId, Issue } from '../../model/actor.ts';
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
import { listOfWords } from '../../seed-format/fields.ts';
import type { AccountForm, QuoteForm } from '../../seed-format/source-form.ts';
import { quotationOf, type SourceText } from '../../seed-format/source-text.ts';
import {
  faultOfValue,
  placeOfValue,
  type Report,
  within,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';
import { type EventDays, names } from './names-in-text.ts';
import type { Definition } from './read-events.ts';
import type { NamedActor } from './read-registers.ts';
import type { SourceReading } from './read-source.ts';

type Registers = Pick<AccountContext, 'actors' | 'issues'>;

/** What all the sources tell of the events: first each definition's own account, then the further ones. */
export function readAccounts(
  readings: readonly SourceReading[],
  events: KnownIds<Definition>,
  registers: Registers,
  report: Report,
): readonly Account[] {
  const own = readings.flatMap(({ file, form, text }) =>
    (form?.events ?? []).flatMap((event, index) => {
      if (event === undefined) return [];
      const { id = '' } = event;
      const context = { ...registers, text, days: events.entries.get(id)?.days ?? null };
      return [readAccount(id, event, { file, path: ['events', index] }, context, report)];
    }),
  );
  const further = readings.flatMap((reading) => readFurther(reading, events, registers, report));
  return [...own, ...further];
}

function readFurther(
  { file, form, text }: SourceReading,
  events: KnownIds<Definition>,
  registers: Registers,
  report: Report,
): readonly Account[] {
  const accounts = form?.accounts ?? [];
  return accounts.flatMap((account, index) => {
    if (account === undefined) return [];
    const spot = { file, path: ['accounts', index] };
    const at = within(spot, 'of');
    const { of = '' } = account;
    const definition = events.entries.get(of);
    const earlier = accounts.slice(0, index).findIndex((each) => each?.of === of);
    if (account.of !== undefined) checkKnown(events, of, at, report);
    if (definition?.spot.file === file) {
      const fact = `the event "${of}" is defined in this very file`;
      report(faultOfValue(at, `${fact}. Put its quotes there, under "events:".`));
    } else if (account.of !== undefined && earlier !== -1) {
      const { line } = placeOfValue(file, ['accounts', earlier, 'of']);
      const fact = `this file already has an account of "${of}", in line ${line}`;
      report(faultOfValue(at, `${fact}. Make them one.`));
    }
    const context = { ...registers, text, days: definition?.days ?? null };
    return [readAccount(of, account, spot, context, report)];
  });
}

/** What one source tells of an event, as far as it is without fault. */
export type Account = {
  readonly of: EventId;
  readonly parts: readonly Part[];
  readonly issues: readonly IssueTreatment[];
  readonly excerpts: readonly Excerpt[];
};

/** Reads what a source's file says of an event, whether it is defined there or elsewhere. */
function readAccount(
  of: EventId,
  form: AccountForm,
  spot: YamlLocation,
  context: AccountContext,
  report: Report,
): Account {
  const parts = readParts(form, spot, context, report);
  const issues = readIssueTreatments(form, spot, context, report);
  const quotes = (form.quotes ?? []).map((quote) => quote ?? {});
  const excerpts = quotes.flatMap((quote, index) => {
    const excerpt = readExcerpt(quote, within(spot, 'quotes', index), context, report);
    return excerpt === null ? [] : [excerpt];
  });
  return { of, parts, issues, excerpts };
}

function readIssueTreatments(
  form: AccountForm,
  spot: YamlLocation,
  { issues, text }: AccountContext,
  report: Report,
): IssueTreatment[] {
  const found: IssueTreatment[] = [];
  for (const treatment of treatments) {
    for (const [id, words] of Object.entries(form[treatment] ?? {})) {
      const at = within(spot, treatment, id);
      checkKnown(issues, id, at, report, 'key');
      for (const { form, steps } of listOfWords(words)) {
        const quoted = quoteSelectorOf(form, within(at, ...steps));
        const span = quoted && text && anchorQuote(quoted, text, contentZones, report);
        if (text && span) found.push({ id, treatment, evidence: quotationOf(text, span) });
      }
    }
  }
  return found;
}

function readExcerpt(
  form: QuoteForm,
  spot: YamlLocation,
  { text }: AccountContext,
  report: Report,
): Excerpt | null {
  const quoted = quoteSelectorBeside(form, spot);
  const span = quoted && text && anchorQuote(quoted, text, contentZones, report);
  if (!text || !span) return null;
  const paragraph = paragraphNumber(contentParagraphs(text.text, text.zones), span.start);
  const around = surroundings(text.text, span);
  return { ...quotationOf(text, span), paragraph, ...around, voice: form.voice ?? null };
}

/** An actor where an account names it. */
type Naming = { readonly id: ActorId; readonly role: Role; readonly spot: YamlLocation };

/** The lists of an account, the strongest role first. */
const lists = [
  { key: 'participants', role: 'participant' },
  { key: 'speakers', role: 'speaker' },
  { key: 'mentioned', role: 'mentioned' },
] as const;

/** Who had which part in an event according to an account; the voice of a quote is a speaker. */
function readParts(
  form: AccountForm,
  spot: YamlLocation,
  context: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  report: Report,
): readonly Part[] {
  const listed = lists.flatMap(({ key, role }) =>
    (form[key] ?? []).flatMap((id, index) =>
      id === undefined ? [] : [{ id, role, key, spot: within(spot, key, index) }],
    ),
  );
  for (const [index, part] of listed.entries()) {
    const earlier = listed.slice(0, index).find(({ id }) => id === part.id);
    if (earlier === undefined) continue;
    const message = `"${part.id}" already stands in "${earlier.key}". Name it once, in its strongest role.`;
    report(faultOfValue(part.spot, message));
  }
  const voices = (form.quotes ?? []).flatMap((quote, index): Naming[] => {
    const voice = quote?.voice;
    if (voice === undefined) return [];
    return [{ id: voice, role: 'speaker', spot: within(spot, 'quotes', index, 'voice') }];
  });
  const named: readonly Naming[] = [...listed, ...voices];
  for (const { id, spot: at } of named) checkKnown(context.actors, id, at, report);
  const firsts = named.filter(
    (part, index) => named.findIndex(({ id }) => id === part.id) === index,
  );
  for (const part of firsts) checkNamed(part, context, report);
  return named.map(({ id, role }) => ({ id, role }));
}

function checkNamed(
  { id, spot }: Naming,
  { actors, text, days }: Pick<AccountContext, 'actors' | 'text' | 'days'>,
  report: Report,
): void {
  const actor = actors.entries.get(id);
  if (actor === undefined || text === null || names(text.content, actor, days)) return;
  const fact = `"${id}" is never named in ${text.name}`;
  const remedy = 'Leave it out, or add to actors.yaml the alias by which the text calls it';
  report(faultOfValue(spot, `${fact}. ${remedy}.`));
}

/** What an account is read against. */
type AccountContext = {
  readonly actors: KnownIds<NamedActor>;
  readonly issues: KnownIds<Issue>;
  /** The text that gives it; null where there is none to look into. */
  readonly text: SourceText | null;
  /** The days of the event; null where they are not known. */
  readonly days: EventDays | null;
};
