import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import type { Offset, SourceId } from '../../model/span.ts';
import { sourceLink, sourceTextLink } from '../citations/citation.ts';
import { findSource } from '../store/lookup.ts';
import { attribution, eventLines, factsOf } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/** https://www.w3.org/TR/annotation-model/#annotation-collection, with its one page within. */
type AnnotationCollection = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string };
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
};

type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ['describing', 'linking'];
  readonly body: readonly Body[];
  readonly target: {
    readonly type: 'SpecificResource';
    /** The address of the text alone, without the page around it. */
    readonly source: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
};

type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'describing' | 'classifying' | 'tagging';
      readonly format: 'text/plain';
      readonly value: string;
      /** What the value is written in, where it is more than words. */
      readonly conformsTo?: string;
    }
  | { readonly type: 'SpecificResource'; readonly purpose: 'linking'; readonly source: string };

type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** In code points of the text, counted from 0 and without a byte order mark; `end` is outside. */
type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

/** Names the Extended Date/Time Format in Linked Data. */
const edtfDatatype = 'http://id.loc.gov/datatypes/edtf';

/** W3C Web Annotation as JSON-LD: an annotation an excerpt, whose target is the text it stands in. */
export async function writeWebAnnotation(input: ExportInput): Promise<string> {
  const { timeline, events, selection, address, page } = input;
  const used = new Set(events.flatMap(({ excerpts }) => excerpts.map(({ source }) => source)));
  const texts = new Map(
    await Promise.all(
      timeline.sources
        .filter(({ id }) => used.has(id))
        .map(async (source) => [source.id, await input.readText(source)] as const),
    ),
  );
  const items = events.flatMap((event) => annotationsOf(event, input, texts));
  const collection: AnnotationCollection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationCollection',
    label: `${timeline.title}. ${selection}`,
    generator: { id: page, type: 'Software', name: 'Readout' },
    total: items.length,
    first: { id: `${address}#annotation-page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationsOf(
  event: TimelineEvent,
  input: ExportInput,
  texts: ReadonlyMap<SourceId, string>,
): readonly Annotation[] {
  const facts = factsOf(event, input);
  const lines = eventLines(event, facts).map(({ name, text }) => `${name}: ${text}`);
  return event.excerpts.flatMap((excerpt, index) => {
    const quote = facts.quotes[index];
    const text = texts.get(excerpt.source);
    if (quote === undefined || text === undefined) return [];
    return {
      id: `${quote.link}#annotation`,
      type: 'Annotation',
      motivation: ['describing', 'linking'],
      body: [
        words('describing', event.title),
        words('describing', [`Source: ${attribution(quote)}`, ...lines].join('\n')),
        words('classifying', event.kind),
        { ...words('tagging', event.date.edtf), conformsTo: edtfDatatype },
        { type: 'SpecificResource', purpose: 'linking', source: facts.link },
      ],
      target: {
        type: 'SpecificResource',
        source: addressOfText(excerpt.source, input),
        selector: [quoteSelector(excerpt), positionSelector(excerpt, text)],
      },
    };
  });
}

function words(purpose: 'describing' | 'classifying' | 'tagging', value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value } as const;
}

/** A text that a reader has added has no address but in the reader's own browser. */
function addressOfText(id: SourceId, { timeline, page, addedSources }: ExportInput): string {
  const source = findSource(timeline, id);
  return source === undefined || addedSources.has(id)
    ? sourceLink(page, id)
    : sourceTextLink(page, source);
}

function quoteSelector({ exact, prefix, suffix }: Excerpt): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/**
 * The model counts code points ("the character number", 4.2.4 and 4.2.5), and Readout UTF-16
 * code units: an emoji is one of those and two of these.
 */
function positionSelector({ start, end }: Excerpt, text: string): TextPositionSelector {
  const before = codePoints(text, 0, start);
  return {
    type: 'TextPositionSelector',
    start: before,
    end: before + codePoints(text, start, end),
  };
}

function codePoints(text: string, start: Offset, end: Offset): number {
  return Array.from(text.slice(start, end)).length;
}
