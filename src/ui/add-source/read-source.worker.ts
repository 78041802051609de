import { addedId } from '../../explore/added/added-ids.ts';
import type { ReadAnswer, Reading, ReadRequest } from '../../explore/added/added-source.ts';
import { extractSource } from '../../extract/extract-source.ts';
import { proposeMatches } from '../../extract/merge/merge-drafts.ts';
import type { Registers } from '../../extract/registers.ts';
import { guessSource } from '../../extract/source/guess-source.ts';
import { errorReason } from '../../model/error-reason.ts';
import { slug } from '../../model/slug.ts';
import { isTransliterationMissed } from '../../model/transliteration.ts';

/** More of a name than this makes no address easier to read. */
const MAX_NAME_LENGTH = 60;

// Reading takes a while, so it is done beside the page. Nothing is sent anywhere: what comes
// in is answered, and the only thing asked for is the registers of the site itself.
addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(await answerTo(data));
});

async function answerTo(request: ReadRequest): Promise<ReadAnswer> {
  try {
    const response = await fetch(request.registers);
    if (!response.ok)
      throw new Error(`the names to read it with did not come (${response.status})`);
    const registers = await response.json();
    const reading = readingOf(request, registers);
    // The letters of a name were met for the first time: its id is to be the one it has elsewhere.
    if (!isTransliterationMissed()) return { reading };
    await import('../../model/transliteration-at-once.ts').catch(() => {
      throw new Error('the letters of its names did not come');
    });
    return { reading: readingOf(request, registers) };
  } catch (error) {
    return { failed: errorReason(error) };
  }
}

function readingOf(request: ReadRequest, registers: Registers): Reading {
  const { bytes, sha256, text, fileName, events, taken } = request;
  const id = addedId(nameOf(fileName, text), new Set(taken));
  const facts = { sha256, receivedAs: fileName ?? 'pasted text' };
  const given = request.published === undefined ? {} : { published: request.published };
  const options = { id, fileName, registers, ...given };
  const read = extractSource(text, facts, options);
  const drafts = read.events.map(({ confidence, reasons, doubtful, ...event }) => ({
    event: { ...event, id: `${id}.${event.id}` },
    confidence,
    reasons,
    doubtful,
  }));
  const names = new Map(
    [...registers.actors.map(({ actor }) => actor), ...read.actors].map((actor) => [
      actor.id,
      actor.name,
    ]),
  );
  const matches = new Map(
    proposeMatches(
      events,
      drafts.map(({ event }) => event),
      (actor) => names.get(actor) ?? actor,
    ).map((match) => [match.draft, { event: match.event, reasons: match.reasons }]),
  );
  return {
    text,
    mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '',
    actors: read.actors,
    source: read.source,
    decisions: [],
    leftOut: read.leftOut,
    drafts: drafts.map((draft) => ({
      ...draft,
      origin: 'machine',
      match: matches.get(draft.event.id) ?? null,
    })),
  };
}

function nameOf(fileName: string | null, text: string): string {
  const name = fileName?.replace(/\.[a-z]+$/i, '') ?? guessSource(text).title?.value ?? 'text';
  return slug(name).slice(0, MAX_NAME_LENGTH).replace(/-+$/, '');
}
