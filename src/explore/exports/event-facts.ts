import type { IssueId } from '../../model/actor.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Excerpt, Role, SpeechMode, TimelineEvent } from '../../model/event.ts';
import { basisWords } from '../../model/labels.ts';
import type { PublicationDate } from '../../model/source.ts';
import { eventLink, quoteLink } from '../citations/citation.ts';
import { attributionOf, quotedText } from '../evidence/attribution.ts';
import { issuesTreated } from '../filter/event-values.ts';
import { findActor, findIssue, findSource } from '../store/lookup.ts';
import type { ExportInput } from './export-input.ts';

/** A quote with all that is to be said of it. */
export type QuoteFacts = {
  readonly exact: string;
  /** The same with the quotation marks that it needs beside the name, and no others. */
  readonly quoted: string;
  /** `The reporter` for the reporter's own words. */
  readonly voice: string;
  readonly mode: SpeechMode;
  /** Before the source: `Foreign Office, quoted in `. */
  readonly lead: string;
  readonly source: string;
  /** Null where the text does not say. */
  readonly publisher: string | null;
  /** `28 January 2025`, `about 18 March 2025 [inferred]`. */
  readonly published: string;
  readonly publishedEdtf: Edtf;
  /** `¶3 of 18`. */
  readonly paragraph: string;
  readonly link: string;
};

/** An event in words: every id is a name, every date is as fine as it is known. */
export type EventFacts = {
  readonly date: string;
  /** How the date is known: `worked out`. */
  readonly basis: string;
  readonly named: Readonly<Record<Role, readonly string[]>>;
  readonly discussed: readonly string[];
  /** Each with the words that say so. */
  readonly notDiscussed: readonly { readonly issue: string; readonly words: readonly string[] }[];
  readonly quotes: readonly QuoteFacts[];
  readonly link: string;
};

export function factsOf(event: TimelineEvent, input: ExportInput): EventFacts {
  const { timeline } = input;
  const label = (id: IssueId) => findIssue(timeline, id)?.label ?? id;
  const named = (role: Role) =>
    event.actors
      .filter((part) => part.role === role)
      .map(({ id }) => findActor(timeline, id)?.name ?? id);
  return {
    date: dateInWords(event.date),
    basis: basisWords[event.date.basis].toLowerCase(),
    named: {
      participant: named('participant'),
      speaker: named('speaker'),
      mentioned: named('mentioned'),
    },
    discussed: issuesTreated(event, 'discussed').map(label),
    notDiscussed: issuesTreated(event, 'not-discussed').map((id) => ({
      issue: label(id),
      words: event.issues
        .filter((issue) => issue.id === id && issue.treatment === 'not-discussed')
        .map(({ evidence }) => evidence.exact),
    })),
    quotes: event.excerpts.map((excerpt, index) => quoteFacts(excerpt, index, event, input)),
    link: eventLink(input.page, event.id),
  };
}

function quoteFacts(
  excerpt: Excerpt,
  index: number,
  event: TimelineEvent,
  { timeline, page }: ExportInput,
): QuoteFacts {
  const source = findSource(timeline, excerpt.source);
  const { mode, speaker, lead } = attributionOf(excerpt, timeline);
  return {
    exact: excerpt.exact,
    quoted: quotedText(excerpt, timeline),
    voice: speaker,
    mode,
    lead,
    source: source?.title ?? excerpt.source,
    publisher: source?.publisher ?? null,
    published: source === undefined ? '' : publicationWords(source.published),
    publishedEdtf: source?.published?.edtf ?? '',
    paragraph: `¶${excerpt.paragraph} of ${source?.paragraphs ?? excerpt.paragraph}`,
    link: quoteLink(page, event.id, excerpt.source, index),
  };
}

function publicationWords(published: PublicationDate | null): string {
  const words = publicationInWords(published);
  const basis = published?.basis ?? 'stated';
  return basis === 'stated' ? words : `${words} [${basisWords[basis].toLowerCase()}]`;
}

/** Where a quote stands: `Foreign Office, quoted in Title (Nation.Cymru, 28 January 2025, ¶3 of 18)`. */
export function attribution({ lead, source, publisher, published, paragraph }: QuoteFacts): string {
  return `${lead}${source} (${[publisher ?? 'publisher not stated', published, paragraph].join(', ')})`;
}

/** One thing to be said of an event, in plain text. */
type EventLine = { readonly name: string; readonly text: string };

/**
 * What is to be said of an event besides title and quotes, for formats that are read by
 * people. What was not discussed is a line of its own, with the words that say so.
 */
export function eventLines(event: TimelineEvent, facts: EventFacts): readonly EventLine[] {
  const { named, discussed, notDiscussed } = facts;
  const ahead = event.status === 'announced';
  const lines = [
    line('Date', `${facts.date} (${facts.basis}). ${event.date.note}`),
    line('Status', ahead ? 'Announced; no source here says that it happened' : ''),
    line('Kind', event.kind),
    line('Where', event.place ?? ''),
    line('How long', event.duration ?? ''),
    line(ahead ? 'To take part' : 'Took part', named.participant.join('; ')),
    line('Spoke of it', named.speaker.join('; ')),
    line('Mentioned', named.mentioned.join('; ')),
    line(ahead ? 'On the agenda' : 'Discussed', discussed.join('; ')),
    ...notDiscussed.map(({ issue, words }) =>
      line('Explicitly not discussed', `${issue} (${words.map((said) => `“${said}”`).join('; ')})`),
    ),
    line('Told as', event.background ? 'background' : ''),
    line('Read by', event.reviewed ? '' : 'a machine; no editor has reviewed it'),
  ];
  return lines.filter(({ text }) => text !== '');
}

function line(name: string, text: string): EventLine {
  return { name, text };
}
