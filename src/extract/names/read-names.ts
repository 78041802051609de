import type { Actor, ActorId } from '../../model/actor.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import { slug } from '../../model/slug.ts';
import type { Registers } from '../registers.ts';
import { isContent, type Sentence } from '../segment/sentences.ts';
import type { Token } from '../segment/tokens.ts';
import { isAdjective } from './countries.ts';
import { type Gazetteer, makeGazetteer, plainName as makePlainName } from './gazetteer.ts';
import type { NameRun } from './name-run.ts';
import { nameRunsOf } from './name-runs.ts';
import { type Holding, headOf, holderOf } from './offices.ts';
import { roster } from './roster.ts';
import { nameParticles } from './title-words.ts';

/** Somebody or something that a sentence names; token numbers of its sentence, the last included. */
export type Mention = {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** An office is a person named by the office alone; a country may also be an adjective. */
  readonly kind: 'person' | 'body' | 'country' | 'office';
  readonly id: ActorId;
  readonly isPossessive: boolean;
};

/** Whom a text names, where, and who they are. */
export type Names = {
  /** By sentence, in the order of the text. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Everybody named, registered or not, by id. */
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The offices that the text itself gives, by holder. */
  readonly holdings: readonly Holding[];
  /** Plain names that the text shows to be those of ships and the like. */
  readonly things: ReadonlySet<string>;
};

type Found = { readonly run: NameRun; readonly sentence: number };

/** Of one surname a text has no more persons than these; the others are told by their full names alone. */
const MAX_NAMESAKES = 60;
/** Three short names may have that of the family first, as Korean, Khmer and Chinese ones do: "Kim Jong-un". */
const familyFirst = /^\p{L}{1,6}[ -]\p{L}{1,6}[ -]\p{L}{1,6}$/u;
/** So many offices that a text gives are remembered, for those that are named by their office alone. */
const MAX_HOLDINGS = 500;

/** The plain names made last: the same few are compared over and over. */
const plainNames = new Map<string, string>();
/** So many are remembered. */
const MAX_PLAIN_NAMES = 20_000;

function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  if (plainNames.size >= MAX_PLAIN_NAMES) plainNames.clear();
  const plain = makePlainName(name);
  plainNames.set(name, plain);
  return plain;
}

/** Reads the names of a text: from the text itself, unified by what the registers know. */
export function readNames(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  registers: Registers,
  day: IsoDate | null,
): Names {
  const gazetteer = makeGazetteer(registers);
  const bare = sentences.map((sentence, number) =>
    isContent(sentence) ? nameRunsOf(tokens[number] ?? []) : [],
  );
  const things = new Set(
    bare.flat().flatMap(({ isThing, name }) => (isThing === true ? [plainName(name)] : [])),
  );
  const isName = ({ kind, name, title }: NameRun) =>
    (kind !== 'person' && kind !== 'perhaps') ||
    (registers.notPersons?.has(plainName(name)) !== true &&
      !(title === '' && things.size > 0 && things.has(plainName(name))));
  const runs = sentences.map((sentence, number) => {
    const words = tokens[number] ?? [];
    return withBodies(
      inRoster(bare[number] ?? [], words, sentence).filter(isName),
      words,
      gazetteer,
    );
  });
  const all = runs.flatMap((list, sentence) => list.map((run): Found => ({ run, sentence })));
  const persons = findPersons(all, tokens, gazetteer);
  const holdings = persons.holdings;
  const everyHolding = [...holdings, ...gazetteer.holdings];
  const recent = new Map<ActorId, number>();
  const actors = new Map<ActorId, Actor>(persons.actors);
  const named = { anywhere: (id: ActorId) => persons.actors.has(id), before: recent };
  let order = 0;
  const mentions = runs.map((list, sentence) =>
    list.flatMap((run): readonly Mention[] => {
      order += 1;
      const words = tokens[sentence] ?? [];
      const [start, end] = [words[run.first]?.start ?? 0, words[run.last]?.end ?? 0];
      const place = {
        sentence,
        first: run.first,
        last: run.last,
        start,
        end,
        isPossessive: words[run.last]?.isPossessive === true,
      };
      if (run.kind === 'country' && isAdjective(run.title)) return [];
      if (run.kind === 'body' || run.kind === 'country') {
        const actor =
          gazetteer.body(run.kind === 'country' ? run.title : run.name) ??
          gazetteer.body(run.name) ??
          unregistered(run.name, 'body');
        if (!actors.has(actor.id)) actors.set(actor.id, actor);
        return [{ ...place, kind: actor.kind === 'person' ? 'person' : run.kind, id: actor.id }];
      }
      if (run.kind === 'office') {
        const id = holderOf(run, everyHolding, named, dayToldOf(words, day));
        if (id === null) return [];
        const actor = gazetteer.byId(id);
        if (actor !== undefined && !actors.has(id)) actors.set(id, actor);
        return [{ ...place, kind: 'office', id }];
      }
      const id = persons.resolve(run, recent);
      if (id === null) return [];
      recent.set(id, order);
      return [{ ...place, kind: 'person', id }];
    }),
  );
  return { mentions, actors, holdings, things };
}

/** "On 3 May 2001 the President signed": the day on which an office is asked for, the last of a sentence that tells of years ago. */
function dayToldOf(tokens: readonly Token[], day: IsoDate | null): IsoDate | null {
  const last = tokens.reduce(
    (latest, { date }) => (date && date.latest > latest ? date.latest : latest),
    '',
  );
  return day !== null && last !== '' && last.slice(0, 4) < day.slice(0, 4) ? last : day;
}

/** "Present: Ann Lee (Chair), Bo Ray": full names that nothing proves are persons in such a list. */
function inRoster(
  runs: readonly NameRun[],
  tokens: readonly Token[],
  { text }: Sentence,
): readonly NameRun[] {
  if (!roster.test(text)) return runs;
  return runs.map((run) =>
    run.kind === 'perhaps' &&
    run.name.includes(' ') &&
    /^(?:[:,;]|and)$/.test(tokens[run.first - 1]?.lower ?? '')
      ? { ...run, kind: 'person' }
      : run,
  );
}

/** The runs of a sentence, with those that a register knows as a body put in their place. */
function withBodies(
  runs: readonly NameRun[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly NameRun[] {
  const bodies: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const body = gazetteer.bodyAt(tokens, index);
    if (body === null) continue;
    const { length, actor } = body;
    bodies.push({
      kind: 'body',
      first: index,
      last: index + length - 1,
      name: actor.name,
      title: '',
      country: null,
    });
    index += length - 1;
  }
  if (bodies.length === 0) return runs;
  const isApart = (run: NameRun) =>
    !bodies.some((body) => body.first <= run.last && run.first <= body.last);
  // "State Department spokeswoman Ann Lee" is a person with a title, not a body.
  const named = runs.filter((run) => run.kind === 'person' && !isApart(run));
  const kept = bodies.filter(
    (body) => !named.some((run) => body.first <= run.last && run.first <= body.last),
  );
  return [...runs.filter((run) => isApart(run) || named.includes(run)), ...kept].sort(
    (a, b) => a.first - b.first,
  );
}

type Persons = {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly holdings: readonly Holding[];
  readonly resolve: (run: NameRun, recent: ReadonlyMap<ActorId, number>) => ActorId | null;
};

/** The persons of a text, each under its fullest name. */
function findPersons(
  all: readonly Found[],
  tokens: readonly (readonly Token[])[],
  gazetteer: Gazetteer,
): Persons {
  const actors = new Map<ActorId, Actor>();
  const byName = new Map<string, ActorId>();
  const namesOf = new Map<ActorId, string[]>();
  const byWord = new Map<string, Set<ActorId>>();
  const holdings: Holding[] = [];
  const held = new Set<string>();
  const singles = new Set(
    all.flatMap(({ run }) =>
      // "Mr Lee" and "Lee" alike
      /^(?:perhaps|person)$/.test(run.kind) && !run.name.includes(' ') ? [plainName(run.name)] : [],
    ),
  );
  const add = (name: string, title: string, country: string | null): ActorId => {
    const plain = plainName(name);
    const known = byName.get(plain);
    if (known !== undefined) return known;
    const words = plain.split(' ');
    const same =
      words.length > 1
        ? [...(byWord.get(words.at(-1) ?? '') ?? [])].find((id) => {
            const other = plainName(actors.get(id)?.name ?? '');
            // "Dr Al Ansari": a particle begins what a longer name ends with.
            const isSurname = nameParticles.has(words[0] ?? '') && other.endsWith(` ${plain}`);
            return isSurname || isSameName(plain, other);
          })
        : undefined;
    const actor =
      (same === undefined ? undefined : actors.get(same)) ??
      gazetteer.person(name, headOf(title), country) ??
      unregistered(name, 'person');
    actors.set(actor.id, actor);
    byName.set(plain, actor.id);
    namesOf.set(actor.id, [...(namesOf.get(actor.id) ?? []), plain]);
    for (const word of [...words, ...plainName(actor.name).split(' ')]) {
      if (word.length < 2) continue;
      const ids = byWord.get(word) ?? new Set();
      if (ids.size < MAX_NAMESAKES) byWord.set(word, ids.add(actor.id));
    }
    return actor.id;
  };
  const isFull = ({ run }: Found) => run.name.includes(' ');
  const hold = (id: ActorId, { title, country }: NameRun) => {
    const head = headOf(title);
    if (head === '' || held.has(`${id} ${head}`) || holdings.length >= MAX_HOLDINGS) return;
    held.add(`${id} ${head}`);
    holdings.push({ id, head, country, from: null, to: null, isPlain: country === null });
  };
  for (const [place, { run, sentence }] of all.entries()) {
    if (run.kind !== 'person' || !run.name.includes(' ')) continue;
    const id = add(run.name, run.title, run.country);
    hold(id, run);
    // "Chairperson-in-Office, Minister Ann Lee": at the start of a sentence two offices are hers.
    const before = all[place - 1];
    const isHers = before?.sentence === sentence && all[place - 2]?.sentence !== sentence;
    const isBeside = /^[,(]$/.test(tokens[sentence]?.[run.first - 1]?.text ?? '');
    if (isHers && isBeside && before.run.kind === 'office' && before.run.last + 2 === run.first)
      hold(id, before.run);
  }
  // Named a second time by the surname alone, it is a person.
  for (const found of all) {
    if (found.run.kind !== 'perhaps' || found.run.isOfHeading || !isFull(found)) continue;
    if (byName.has(plainName(found.run.name))) continue;
    const plain = plainName(found.run.name);
    const registered = gazetteer.person(found.run.name, '', null);
    const isNamedAgain =
      singles.has(plain.split(' ').at(-1) ?? '') ||
      (familyFirst.test(plain) && singles.has(plain.split(' ')[0] ?? ''));
    if (registered !== null || isNamedAgain) add(found.run.name, '', null);
  }
  const lookUp = (run: NameRun, recent: ReadonlyMap<ActorId, number>): ActorId | null => {
    const plain = plainName(run.name);
    const exact = byName.get(plain);
    if (exact !== undefined) return exact;
    const words = plain.split(' ');
    const last = words.at(-1) ?? '';
    const isKnight = /(?:^| )(?:sir|dame|lord|lady|prince|princess|king|queen|pope)$/i.test(
      run.title,
    );
    const namesakes = [...(byWord.get(last) ?? [])];
    const candidates = namesakes.filter((id) => {
      const known = plainName(actors.get(id)?.name ?? '');
      return [known, ...(namesOf.get(id) ?? [])].some(
        (name) =>
          endsWithName(name, plain) ||
          (run.kind === 'person' &&
            name.startsWith(`${plain} `) &&
            (isKnight || !name.includes(' ', plain.length + 1))),
      );
    });
    const registered = gazetteer.person(run.name, headOf(run.title), run.country);
    if (registered !== null && (candidates.includes(registered.id) || candidates.length === 0))
      return registered.id;
    // "Dr. Kao" is Kao Kim Hourn where nobody else is called so.
    const byFirst = namesakes.filter((id) =>
      [plainName(actors.get(id)?.name ?? ''), ...(namesOf.get(id) ?? [])].some(
        (name) =>
          name.startsWith(`${plain} `) &&
          (run.kind === 'person' ? name.split(' ').length === 3 : familyFirst.test(name)),
      ),
    );
    if (candidates.length === 0 && byFirst.length === 1) return byFirst[0] ?? null;
    return candidates.toSorted((a, b) => (recent.get(b) ?? 0) - (recent.get(a) ?? 0))[0] ?? null;
  };
  const nobody: ReadonlyMap<ActorId, number> = new Map();
  for (const { run } of all) {
    if (run.kind !== 'person' || run.name.includes(' ')) continue;
    const known = lookUp(run, nobody);
    const actor = known === null ? undefined : gazetteer.byId(known);
    if (actor !== undefined && !actors.has(actor.id)) add(actor.name, '', null);
    hold(known ?? add(run.name, run.title, run.country), run);
  }
  return {
    actors,
    holdings,
    resolve: (run, recent) => {
      const id = lookUp(run, recent);
      if (id === null) return null;
      if (!actors.has(id)) {
        const actor = gazetteer.byId(id);
        if (actor !== undefined) actors.set(id, actor);
      }
      return id;
    },
  };
}

/** Whether a longer name ends in a shorter one, as `ann le roux` in `le roux`. */
function endsWithName(name: string, short: string): boolean {
  return name === short || name.endsWith(` ${short}`);
}

/** Whether two full names may be one person's: "Ann R. Lee" and "Ann Lee", not "David Lee". */
function isSameName(one: string, other: string): boolean {
  if (one.slice(one.lastIndexOf(' ')) !== other.slice(other.lastIndexOf(' '))) return false;
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return false;
  const [x = '', y = ''] = [a[0], b[0]];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    short === long ||
    (short.length === 1 && long.startsWith(short)) ||
    (short.length >= 3 && long.startsWith(short.slice(0, -1)))
  );
}

/** Somebody of the draft whom an editor may register; the reader sees the name as written. */
function unregistered(name: string, kind: Actor['kind']): Actor {
  return { id: slug(name), name, kind, side: 'other', offices: [] };
}
