import type { Actor } from '../../../src/model/actor.ts';
import { type Basis, bases } from '../../../src/model/basis.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { Part, Role, TimelineEvent } from '../../../src/model/event.ts';
import { type EventKind, eventKinds } from '../../../src/model/event-kinds.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { inventedSource } from './invented-source.ts';

/**
 * A timeline drawn as text, an event a line, its words in any order after the date:
 *
 *     talks: 2024-09-10/2024-09-11 meeting ann+bob@south *cleo ?dora -> peace !fishing [letter]
 *
 * | word | what it says | left out |
 * |---|---|---|
 * | `talks:` | the event's id | `event-1`, by its line |
 * | `2024-09-10/2024-09-11` | its date, in EDTF | – |
 * | `stated` `relative` `inferred` | how the date is known | stated |
 * | `meeting`, `call` … | its kind | other |
 * | `announced` `background` `draft` | status, background, not reviewed | none of them |
 * | `ann+bob` `*cleo` `?dora` | took part, spoke, is only mentioned | nobody |
 * | `-> peace !fishing` | discussed, explicitly not discussed; after all else but quotes | nothing |
 * | `[letter]` `[letter:ann]` | a quote from this source, in her voice; several in their order | one from `[paper]` |
 *
 * A name with a capital is a body. `bob@south` says, where the name first stands, which
 * side it belongs to; `north` without. Registers are in order of appearance.
 */
export function drawTimeline(drawing: string): PublishedTimeline {
  const lines = drawing.split('\n').flatMap((line) => line.trim() || []);
  const drawn = lines.map(readLine);
  const events = drawn.map(({ event }) => event);
  const actors = firstOf(drawn.flatMap(({ actors }) => actors));
  const days = events.flatMap(({ date }) => [date.earliest, date.latest ?? date.earliest]).sort();
  const issues = [...new Set(events.flatMap((event) => event.issues.map(({ id }) => id)))];
  const sources = [...new Set(events.flatMap(({ excerpts }) => excerpts.map((e) => e.source)))];
  return {
    version: 1,
    title: 'As drawn',
    window: { from: days[0] ?? '2024-01-01', to: days.at(-1) ?? '2024-12-31' },
    eras: [],
    sides: [...new Set(actors.map(({ side }) => side))].map((id) => ({ id, label: id })),
    sources: sources.map((id) => inventedSource(id)),
    actors,
    issues: issues.map((id) => ({ id, label: id })),
    events,
  };
}

type DrawnLine = { readonly event: TimelineEvent; readonly actors: readonly Actor[] };

const marks = ['announced', 'background', 'draft'];

function readLine(line: string, index: number): DrawnLine {
  const named = /^([\w-]+):\s+(.*)$/.exec(line);
  const id = named?.[1] ?? `event-${index + 1}`;
  const quoted = [...line.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
  const [what = '', treated = ''] = (named?.[2] ?? line).replace(/\[[^\]]+\]/g, '').split('->');
  const [edtf = '', ...words] = what.split(/\s+/).filter((word) => word !== '');
  const { approximate: _, ...span } = parseEdtf(edtf);
  const basis: Basis = bases.find((each) => words.includes(each)) ?? 'stated';
  const kind: EventKind = eventKinds.find((each) => words.includes(each)) ?? 'other';
  const plain: readonly string[] = [...bases, ...eventKinds, ...marks];
  const people = words.filter((word) => !plain.includes(word)).flatMap(peopleOf);
  const excerpts = (quoted.length === 0 ? ['paper'] : quoted).map((quote, place) => {
    const [source = '', voice = null] = quote.split(':');
    const exact = `“${id}, quote ${place + 1}.”`;
    const start = index * 1000 + place * 100;
    const passage = { source, start, end: start + exact.length };
    const mode = voice === null ? ('own' as const) : ('quoted' as const);
    return { ...passage, exact, paragraph: 1, prefix: '', suffix: '', voice, mode };
  });
  const { source = '', start = 0, end = 0, exact = '' } = excerpts[0] ?? {};
  const issues = treated.split(/\s+/).filter((word) => word !== '');
  const event: TimelineEvent = {
    id,
    title: `Title of ${id}`,
    label: id,
    kind,
    status: words.includes('announced') ? 'announced' : 'happened',
    place: null,
    duration: null,
    background: words.includes('background'),
    reviewed: !words.includes('draft'),
    date: { edtf, ...span, basis, note: 'As drawn.', evidence: null },
    actors: people.map(({ part }) => part),
    issues: issues.map((word) => ({
      id: word.replace('!', ''),
      treatment: word.startsWith('!') ? 'not-discussed' : 'discussed',
      evidence: { source, start, end, exact },
    })),
    excerpts,
  };
  return { event, actors: people.map(({ actor }) => actor) };
}

const signs: Readonly<Record<string, Role>> = { '*': 'speaker', '?': 'mentioned' };

function peopleOf(word: string): readonly { readonly part: Part; readonly actor: Actor }[] {
  const role = signs[word.charAt(0)] ?? 'participant';
  return word
    .replace(/^[*?]/, '')
    .split('+')
    .map((person) => {
      const [name = '', side = 'north'] = person.split('@');
      if (!/^[A-Za-z]+$/.test(name)) throw new Error(`"${word}" is no word of a drawing.`);
      const id = name.toLowerCase();
      const kind = id === name ? 'person' : 'body';
      return { part: { id, role }, actor: { id, name, kind, side, offices: [] } };
    });
}

function firstOf(actors: readonly Actor[]): readonly Actor[] {
  return actors.filter(({ id }, at) => actors.findIndex((other) => other.id === id) === at);
}
