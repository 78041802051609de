import { type DateSpan, parseEdtf } from '../../model/edtf.ts';
import { contentParagraphs, type Source, type Zone, zoneKinds } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import {
  anchorQuote,
  type QuoteSelector,
  quoteSelectorBeside,
  quoteSelectorOf,
} from '../../seed-format/anchor-quote.ts';
import { contradiction } from '../../seed-format/date-contradiction.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { unknownDay } from '../../seed-format/fields.ts';
import { findWords } from '../../seed-format/find-words.ts';
import { shortenPassage } from '../../seed-format/nearest-passage.ts';
import { readForm } from '../../seed-format/read-form.ts';
import {
  type PublishedForm,
  type SourceForm,
  sourceForm,
  type ZoneForm,
} from '../../seed-format/source-form.ts';
import { contentText, lineNumber, type ZonedText } from '../../seed-format/source-text.ts';
import {
  faultOfValue,
  locationIn,
  placeOf,
  type YamlFile,
  type YamlLocation,
  type YamlText,
} from '../../seed-format/yaml-file.ts';
import { faultOnError } from './fault-on-error.ts';
import { readText, type SeedFile, sha256 } from './seed-files.ts';

/** A source as far as it could be read; its events are still to be checked. */
export type AnnotatedSource = {
  readonly id: string;
  readonly file: YamlText;
  /** Null where it could not be read at all. */
  readonly form: SourceForm | null;
  /** Whether it may define events that could not be read. */
  readonly mayHideEvents: boolean;
  /** Null where it has a fault. */
  readonly source: Source | null;
  /** Null where it is missing, empty or not UTF-8. */
  readonly text: ZonedText | null;
  /** When it came out; null where that is unknown or has a fault. */
  readonly published: DateSpan | null;
};

/** Reads what `NAME.yaml` says of the source itself. */
export function readAnnotated(
  id: string,
  file: YamlFile,
  textFile: SeedFile | undefined,
  addFault: AddFault,
): AnnotatedSource {
  // Without its data, which would double the room that the form takes.
  const bare: YamlText = { displayPath: file.displayPath, text: file.text };
  const root: YamlLocation = { file: bare, path: [] };
  const form = readForm(file, sourceForm, addFault);
  const plain = textFile === undefined ? null : readText(textFile, addFault);
  const text = plain === null ? null : withZones(id, plain, form, root, addFault);
  if (textFile !== undefined && form?.sha256 !== undefined)
    checkDigest(textFile, form.sha256, locationIn(root, 'sha256'), addFault);
  checkRetrieved(form, root, addFault);
  const { date } = form?.published ?? {};
  const published = date === undefined || date === unknownDay ? null : parseEdtf(date);
  if (form?.published !== undefined && text !== null) {
    const at = locationIn(root, 'published');
    const { published } = form;
    faultOnError(
      () => placeOf(at),
      addFault,
      () => checkPublished(published, text, at, addFault),
    );
  }
  return {
    id,
    file: root.file,
    form,
    mayHideEvents: mayHideEvents(form, file),
    source: form && text && sourceOf(form, text),
    text,
    published,
  };
}

function mayHideEvents(form: SourceForm | null, { data }: YamlFile): boolean {
  if (form === null) return true;
  return form.events === undefined && typeof data === 'object' && data !== null && 'events' in data;
}

function withZones(
  id: string,
  text: string,
  form: SourceForm | null,
  root: YamlLocation,
  addFault: AddFault,
): ZonedText {
  const bare = { id, name: `${id}.txt`, text, zones: [], content: text };
  const at = locationIn(root, 'zones');
  const zones =
    faultOnError(
      () => placeOf(at),
      addFault,
      () => readZoneForms(form?.zones ?? [], at, bare, addFault),
    ) ?? [];
  return { ...bare, zones, content: contentText(text, zones) };
}

/** What was taken from somewhere was taken from an address, and not before it came out. */
function checkRetrieved(form: SourceForm | null, root: YamlLocation, addFault: AddFault): void {
  const { retrieved, url, archived, published } = form ?? {};
  if (retrieved === undefined) return;
  const at = locationIn(root, 'retrieved');
  if (url === undefined && archived === undefined) {
    const message = `the text was retrieved on ${retrieved}, and no address says from where. Add "url:" or "archived:", or leave this out.`;
    addFault(faultOfValue(at, message));
  }
  const { date } = published ?? {};
  const out = date === undefined || date === unknownDay ? null : parseEdtf(date).earliest;
  if (out === null || retrieved >= out) return;
  const message = `the text was retrieved on ${retrieved}, before it came out on ${out}. Correct one of them.`;
  addFault(faultOfValue(at, message));
}

/** The words that date a source may stand anywhere on its page. */
function checkPublished(
  { date, basis = 'stated', words }: PublishedForm,
  text: ZonedText,
  location: YamlLocation,
  addFault: AddFault,
): void {
  const quoted = quoteSelectorOf(words, locationIn(location, 'words'));
  if (quoted === null || anchorQuote(quoted, text, zoneKinds, addFault) === null) return;
  if (date === undefined || date === unknownDay) return;
  const about = { edtf: date, basis, words: quoted.text, inPost: false };
  const message = contradiction({ ...about, published: parseEdtf(date) });
  if (message !== null) addFault(faultOfValue(locationIn(location, 'date'), message));
}

function sourceOf(form: SourceForm, { id, text, zones }: ZonedText): Source | null {
  const { title, publisher = null, kind, published, rights, attribution = null, sha256 } = form;
  const { date: edtf, basis, note } = published ?? {};
  const receivedAs = form['received-as'];
  const issuedBy = form['issued-by'];
  if (title === undefined || kind === undefined || rights === undefined) return null;
  if (edtf === undefined || basis === undefined || note === undefined) return null;
  if (sha256 === undefined || receivedAs === undefined) return null;
  const paragraphs = contentParagraphs(text, zones).length;
  const file = `sources/${id}.txt`;
  const on = edtf === unknownDay ? null : { edtf, basis, note };
  const about = { id, file, title, publisher, kind, published: on };
  return {
    ...about,
    rights,
    attribution,
    ...(issuedBy === undefined ? {} : { issuedBy }),
    ...(form.url === undefined ? {} : { url: form.url }),
    ...(form.archived === undefined ? {} : { archived: form.archived }),
    ...(form.retrieved === undefined ? {} : { retrieved: form.retrieved }),
    sha256,
    receivedAs,
    length: text.length,
    paragraphs,
    zones,
  };
}

/** The zones of a text in its order; what is not found in it or overlaps is reported. */
function readZoneForms(
  forms: readonly (ZoneForm | undefined)[],
  location: YamlLocation,
  source: ZonedText,
  addFault: AddFault,
): readonly Zone[] {
  const placed = forms.flatMap((form, index) => {
    if (form?.zone === undefined) return [];
    const at = locationIn(location, index);
    const span = formSpan(form, at, source, addFault);
    return span === null ? [] : [{ zone: { zone: form.zone, ...span }, at }];
  });
  placed.sort((a, b) => a.zone.start - b.zone.start || a.zone.end - b.zone.end);
  let reached = 0;
  for (const { zone, at } of placed) {
    const isFree = zone.start >= reached;
    reached = Math.max(reached, zone.end);
    const before = isFree ? undefined : placed.find((each) => each.zone.end > zone.start)?.zone;
    if (before === undefined) continue;
    const words = shortenPassage(source.text.slice(before.start, before.end));
    const line = lineNumber(source.text, before.start);
    const fact = `this zone overlaps the zone "${before.zone}" of line ${line}, "${words}"`;
    addFault(faultOfValue(at, `${fact}. Let one end before the other begins.`));
  }
  return placed.map(({ zone }) => zone);
}

function formSpan(
  form: ZoneForm,
  location: YamlLocation,
  source: ZonedText,
  addFault: AddFault,
): Span | null {
  const whole = quoteSelectorBeside(form, location);
  if (whole !== null) return anchorQuote(whole, source, zoneKinds, addFault);
  const from = quoteSelectorOf(form.from, locationIn(location, 'from'));
  const to = quoteSelectorOf(form.to, locationIn(location, 'to'));
  const first = from && anchorQuote(from, source, zoneKinds, addFault);
  if (first === null) {
    if (to !== null && findWords(source.text, to.text).length === 0) {
      anchorQuote(to, source, zoneKinds, addFault);
    }
    return null;
  }
  const last = to && lastOf(to, first, source, addFault);
  return last && { start: first.start, end: Math.max(first.end, last.end) };
}

/** The last words, looked for from the first words on: what stands before them does not count. */
function lastOf(
  to: QuoteSelector,
  first: Span,
  source: ZonedText,
  addFault: AddFault,
): Span | null {
  const text = '\0'.repeat(first.start) + source.text.slice(first.start);
  const isBefore =
    findWords(text, to.text).length === 0 && findWords(source.text, to.text).length > 0;
  if (!isBefore) return anchorQuote(to, { ...source, text }, zoneKinds, addFault);
  const fact = `"to" stands before "from" in ${source.name}`;
  addFault(faultOfValue(to.location, `${fact}. Give the zone's first words, then its last.`));
  return null;
}

/** Reports a text that is not the one whose digest, in hexadecimal, is written at the location. */
function checkDigest(
  { name, bytes }: SeedFile,
  written: string,
  location: YamlLocation,
  addFault: AddFault,
): void {
  const digest = sha256(bytes);
  if (digest === written) return;
  const remedy = `If the text is as it was received, write ${digest}; otherwise restore it`;
  addFault(faultOfValue(location, `this is not the sha256 of ${name}. ${remedy}.`));
}
