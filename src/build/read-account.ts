import { surroundings } from '../extract/words/surroundings.ts';
import {
  type EventId,
  type Excerpt,
  type IssueTreatment,
  type Part,
  treatments,
} from '../model/event.ts';
import { paragraphNumber, tellingParagraphs } from '../model/paragraphs.ts';
import { tellingZones } from '../model/source.ts';
import type { AccountContext } from './account-context.ts';
import type { AccountForm, QuoteForm } from './forms/source-form.ts';
import { type Report, type Spot, within } from './forms/spot.ts';
import { listOfWords } from './forms/words-form.ts';
import { checkKnown } from './known.ts';
import { readParts } from './read-parts.ts';
import { quotationOf } from './source-text.ts';
import { locate } from './words/locate.ts';
import { quotedBeside, quotedOf } from './words/quoted.ts';

/** What one source tells of an event, as far as it is without fault. */
export type Account = {
  readonly of: EventId;
  readonly parts: readonly Part[];
  readonly issues: readonly IssueTreatment[];
  readonly excerpts: readonly Excerpt[];
};

/** Reads what a source's file says of an event, whether it is defined there or elsewhere. */
export function readAccount(
  of: EventId,
  form: AccountForm,
  spot: Spot,
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
  spot: Spot,
  { issues, text }: AccountContext,
  report: Report,
): IssueTreatment[] {
  const found: IssueTreatment[] = [];
  for (const treatment of treatments) {
    for (const [id, words] of Object.entries(form[treatment] ?? {})) {
      const at = within(spot, treatment, id);
      checkKnown(issues, id, at, report, 'key');
      for (const { form, steps } of listOfWords(words)) {
        const quoted = quotedOf(form, within(at, ...steps));
        const span = quoted && text && locate(quoted, text, tellingZones, report);
        if (text && span) found.push({ id, treatment, evidence: quotationOf(text, span) });
      }
    }
  }
  return found;
}

function readExcerpt(
  form: QuoteForm,
  spot: Spot,
  { text }: AccountContext,
  report: Report,
): Excerpt | null {
  const quoted = quotedBeside(form, spot);
  const span = quoted && text && locate(quoted, text, tellingZones, report);
  if (!text || !span) return null;
  const paragraph = paragraphNumber(tellingParagraphs(text.text, text.zones), span.start);
  const around = surroundings(text.text, span);
  return { ...quotationOf(text, span), paragraph, ...around, voice: form.voice ?? null };
}
