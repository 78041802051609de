import { type DateSpan, parseEdtf } from '../model/edtf.ts';
import { tellingParagraphs } from '../model/paragraphs.ts';
import { type Source, zoneKinds } from '../model/source.ts';
import { contradiction } from './calendar/contradiction.ts';
import { readForm } from './forms/read-form.ts';
import { type PublishedForm, type SourceForm, sourceForm } from './forms/source-form.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import type { YamlFile } from './forms/yaml-file.ts';
import { checkDigest, readText } from './read-text.ts';
import { readZones } from './read-zones.ts';
import type { SeedFile } from './seed-file.ts';
import { type SourceText, tellingText } from './source-text.ts';
import { locate } from './words/locate.ts';
import { quotedOf } from './words/quoted.ts';

/** A source as far as it could be read; its events are still to be checked. */
export type SourceReading = {
  readonly id: string;
  readonly file: YamlFile;
  /** Null where it could not be read at all. */
  readonly form: SourceForm | null;
  /** Null where it has a fault. */
  readonly source: Source | null;
  /** Null where it is missing, empty or not UTF-8. */
  readonly text: SourceText | null;
  /** When it came out; null where that has a fault. */
  readonly published: DateSpan | null;
};

/** Reads what `NAME.yaml` says of the source itself. */
export function readSource(
  id: string,
  file: YamlFile,
  textFile: SeedFile | undefined,
  report: Report,
): SourceReading {
  const root: Spot = { file, path: [] };
  const form = readForm(file, sourceForm, report);
  const plain = textFile === undefined ? null : readText(textFile, report);
  const text = plain === null ? null : withZones(id, plain, form, root, report);
  if (textFile !== undefined && form?.sha256 !== undefined) {
    checkDigest(textFile, form.sha256, within(root, 'sha256'), report);
  }
  const { date } = form?.published ?? {};
  const published = date === undefined ? null : parseEdtf(date);
  if (form?.published !== undefined && text !== null) {
    checkPublished(form.published, text, within(root, 'published'), report);
  }
  return { id, file, form, source: form && text && sourceOf(form, text), text, published };
}

function withZones(
  id: string,
  text: string,
  form: SourceForm | null,
  root: Spot,
  report: Report,
): SourceText {
  const bare = { id, name: `${id}.txt`, text, zones: [], telling: text };
  const zones = readZones(form?.zones ?? [], within(root, 'zones'), bare, report);
  return { ...bare, zones, telling: tellingText(text, zones) };
}

/** The words that date a source may stand anywhere on its page. */
function checkPublished(
  { date, basis = 'stated', words }: PublishedForm,
  text: SourceText,
  spot: Spot,
  report: Report,
): void {
  const quoted = quotedOf(words, within(spot, 'words'));
  if (quoted === null || locate(quoted, text, zoneKinds, report) === null) return;
  if (date === undefined) return;
  const about = { edtf: date, basis, words: quoted.text, inPost: false };
  const message = contradiction({ ...about, published: parseEdtf(date) });
  if (message !== null) report(faultOfValue(within(spot, 'date'), message));
}

function sourceOf(form: SourceForm, { id, text, zones }: SourceText): Source | null {
  const { title, publisher = null, kind, published, rights, attribution = null, sha256 } = form;
  const { date: edtf, basis, note } = published ?? {};
  const receivedAs = form['received-as'];
  if (title === undefined || kind === undefined || rights === undefined) return null;
  if (edtf === undefined || basis === undefined || note === undefined) return null;
  if (sha256 === undefined || receivedAs === undefined) return null;
  const paragraphs = tellingParagraphs(text, zones).length;
  const file = `sources/${id}.txt`;
  const about = { id, file, title, publisher, kind, published: { edtf, basis, note } };
  return {
    ...about,
    rights,
    attribution,
    sha256,
    receivedAs,
    length: text.length,
    paragraphs,
    zones,
  };
}
