import type { Edtf } from '../../model/edtf.ts';
import type { Excerpt, Role, TimelineEvent } from '../../model/event.ts';
import type { IssueId } from '../../model/register.ts';
import type { PublicationDate } from '../../model/source.ts';
import { basisWords } from '../basis-words.ts';
import { eventLink, quoteLink } from '../citations/permalink.ts';
import { dateInWords, publicationInWords } from '../date-words.ts';
import { issuesTreated } from '../event-values.ts';
import type { ExportInput } from './export-input.ts';

/** A quote with all that is to be said of it. */
export type QuoteFacts = {
  readonly exact: string;
  /** `The reporter` for the reporter's own words. */
  readonly voice: string;
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
  const { actors, issues } = input.timeline;
  const label = (id: IssueId) => issues.find((issue) => issue.id === id)?.label ?? id;
  const named = (role: Role) =>
    event.actors
      .filter((part) => part.role === role)
      .map(({ id }) => actors.find((actor) => actor.id === id)?.name ?? id);
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
  const source = timeline.sources.find(({ id }) => id === excerpt.source);
  const voice = timeline.actors.find(({ id }) => id === excerpt.voice);
  return {
    exact: excerpt.exact,
    voice: voice?.name ?? excerpt.voice ?? 'The reporter',
    source: source?.title ?? excerpt.source,
    publisher: source?.publisher ?? null,
    published: source === undefined ? '' : publicationWords(source.published),
    publishedEdtf: source?.published.edtf ?? '',
    paragraph: `¶${excerpt.paragraph} of ${source?.paragraphs ?? excerpt.paragraph}`,
    link: quoteLink(page, event.id, excerpt.source, index),
  };
}

function publicationWords({ edtf, basis }: PublicationDate): string {
  const words = publicationInWords(edtf);
  return basis === 'stated' ? words : `${words} [${basisWords[basis].toLowerCase()}]`;
}

/** Where a quote stands: `Foreign Office, in Title (Nation.Cymru, 28 January 2025, ¶3 of 18)`. */
export function attribution({
  voice,
  source,
  publisher,
  published,
  paragraph,
}: QuoteFacts): string {
  return `${voice}, in ${source} (${[publisher ?? 'publisher not stated', published, paragraph].join(', ')})`;
}
