import type { Actor, ActorId } from '../../model/actor.ts';
import { freeIds } from '../../model/next-free-id.ts';
import { slug } from '../../model/slug.ts';
import { plainName } from '../names/gazetteer.ts';
import type { NamedActor } from '../registers.ts';
import { countryOfBody, countryOfHolding, type HoldingInText } from './country-of-actor.ts';
import { mayBeSameGivenName } from './given-names.ts';
import type { SurveyedActor, TextSurvey } from './survey-text.ts';

/** An actor of a whole folder, and the country that its offices or its name say. */
export type ProposedActor = NamedActor & {
  /** Null where nothing says it. */
  readonly country: string | null;
};

/** One name as the texts of a folder use it. */
type FolderName = {
  readonly name: string;
  readonly plain: string;
  readonly texts: number;
  readonly mentions: number;
  readonly holdings: readonly HoldingInText[];
  readonly owners: readonly string[];
};

/**
 * Proposes people and bodies for texts of which nothing is known. Whoever several texts name is
 * one actor: by the full name, with or without initials and short forms of given names, and by the
 * surname alone where the texts have but one person of it.
 */
export function proposeActors(
  surveys: readonly TextSurvey[],
  notPersons: ReadonlySet<string>,
): readonly ProposedActor[] {
  const freeId = freeIds([]);
  const lowerCase = new Set(surveys.flatMap(({ lowerCase: words }) => [...words]));
  // "Ann Lee Safe" of a heading in capitals.
  const goesOnInSmall = (each: string, name: string) =>
    each.startsWith(`${name} `) &&
    plainName(each.slice(name.length + 1))
      .split(' ')
      .every((word) => lowerCase.has(word));
  const named = (name: string, kind: Actor['kind'], own: readonly FolderName[]): ProposedActor => {
    const aliases = [...new Set(own.map((each) => each.name))].filter(
      (each) => each !== name && !goesOnInSmall(each, name),
    );
    const country =
      kind === 'body'
        ? (ownerOf(own) ?? countryOfBody(name))
        : countryOfHolding(
            own.flatMap(({ holdings }) => holdings),
            own.reduce((sum, { mentions }) => sum + mentions, 0),
          );
    const id: ActorId = freeId(slug(name));
    return { actor: { id, name, kind, side: 'other', offices: [] }, aliases, country };
  };
  const people = clusters(
    namesOf(surveys, 'person').filter(({ plain }) => !notPersons.has(plain)),
  ).map((own) => named(fullestName(own), 'person', own));
  const called = namesOf(surveys, 'body').map((each) => {
    const short = legalForm.exec(each.name)?.groups?.short ?? '';
    const isOwn =
      short !== '' &&
      plainName(short)
        .split(' ')
        .some((word) => !lowerCase.has(word));
    return isOwn ? [each, { ...each, name: short, plain: plainName(short) }] : [each];
  });
  const bodies = sameBodies(called.flat()).map((own) => named(mostUsed(own), 'body', own));
  return [...people, ...bodies];
}

/** "Acme Inc.", which texts call "Acme" elsewhere. */
const legalForm =
  /^(?<short>\p{Lu}.+) (?:Inc|Ltd|Limited|Corp|Corporation|Company|Co|PLC|plc|LLC|AG|SE|SA|NV)\.?$/u;

function namesOf(surveys: readonly TextSurvey[], kind: Actor['kind']): readonly FolderName[] {
  const found = new Map<
    string,
    FolderName & { texts: number; mentions: number; holdings: HoldingInText[]; owners: string[] }
  >();
  for (const survey of surveys) {
    for (const surveyed of survey.actors) {
      const { actor, mentions, holdings } = surveyed;
      if (actor.kind !== kind) continue;
      const plain = plainName(actor.name);
      const name = actor.name;
      const known = found.get(name) ?? {
        name,
        plain,
        texts: 0,
        mentions: 0,
        holdings: [],
        owners: [],
      };
      known.owners.push(...surveyed.owners);
      known.texts += 1;
      known.mentions += mentions;
      known.holdings.push(
        ...holdings.map((each) => ({
          ...each,
          countries: countriesFor(each.head, surveyed, survey),
        })),
      );
      found.set(name, known);
    }
  }
  // By their letters, so that the order in which files are read decides nothing.
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The countries of a text of which somebody may hold an office that is given without one. */
function countriesFor(
  head: string,
  { actor: { id } }: SurveyedActor,
  { actors, countries }: TextSurvey,
): readonly string[] {
  const others = actors.flatMap(({ actor, holdings }) =>
    actor.id === id ? [] : holdings.filter((each) => each.head === head),
  );
  // "President Lee met President Ray": either may be of either country.
  if (others.some(({ country }) => country === null)) return [];
  return countries.filter((country) => !others.some((each) => each.country === country));
}

/** The country that the texts themselves give a body: "Kenya’s Supreme Court"; null where they give none or several. */
function ownerOf(own: readonly FolderName[]): string | null {
  const [country, ...others] = new Set(own.flatMap(({ owners }) => owners));
  return others.length === 0 ? (country ?? null) : null;
}

/** The names of people, those of one person together. */
function clusters(names: readonly FolderName[]): readonly (readonly FolderName[])[] {
  const people: FolderName[][] = [];
  const byLast = new Map<string, FolderName[][]>();
  const full = names.filter(({ plain }) => plain.includes(' '));
  // First the most used, which decides what an initial stands for.
  for (const each of full.toSorted((a, b) => b.texts - a.texts || b.mentions - a.mentions)) {
    const last = lastWord(each.plain);
    const alike = (byLast.get(last) ?? []).filter((own) =>
      own.every(({ plain }) => mayBeSamePerson(plain, each.plain)),
    );
    if (alike.length === 1) alike[0]?.push(each);
    else {
      const own = [each];
      people.push(own);
      byLast.set(last, [...(byLast.get(last) ?? []), own]);
    }
  }
  const whole = joinedByParts(people);
  const byFirst = new Map<string, FolderName[][]>();
  for (const own of whole) {
    const first = own[0]?.plain.split(' ')[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), own]);
  }
  const alone: FolderName[][] = [];
  for (const each of names.filter(({ plain }) => !plain.includes(' '))) {
    const person =
      personOf(
        each,
        whole.filter((own) => own.some(({ plain }) => plain.endsWith(` ${each.plain}`))),
      ) ?? personOf(each, byFirst.get(each.plain) ?? []);
    if (person !== null) person.push(each);
    else alone.push([each]);
  }
  return [...whole, ...alone];
}

/** People of whom one text has a part of what another has as the name: `López Obrador`, `Luis Sandoval` of `Luis Sandoval González`. */
function joinedByParts(people: readonly FolderName[][]): readonly FolderName[][] {
  const kept: FolderName[][] = [];
  for (const own of people.toSorted((a, b) => wordsOf(b) - wordsOf(a))) {
    const longer = kept.filter((others) =>
      own.some(({ plain }) =>
        others.some(
          (each) => each.plain.endsWith(` ${plain}`) || each.plain.startsWith(`${plain} `),
        ),
      ),
    );
    if (longer.length === 1) longer[0]?.push(...own);
    else kept.push([...own]);
  }
  return kept;
}

function wordsOf(own: readonly FolderName[]): number {
  return Math.max(...own.map(({ plain }) => plain.split(' ').length));
}

/** Ranks of which a text tells nobody without. */
const rank =
  /^(?:lieutenant|captain|commander|commodore|colonel|major|general|admiral|sergeant|corporal|lieut\.?|capt\.?|lt\.?|col\.?|maj\.?|gen\.?|adm\.?|sgt\.?)$/;

/** Of whom a surname alone is meant: the only one who has it, or the only one who also holds the office. */
function personOf(name: FolderName, people: readonly FolderName[][]): FolderName[] | null {
  const [only] = people;
  const heads = new Set(name.holdings.map(({ head }) => head));
  if (people.length === 1) {
    // "Commander Evans" is not the Edgar Evans of whom nobody says a rank.
    const isOther =
      [...heads].some((head) => rank.test(head)) &&
      only?.every(({ holdings }) => holdings.length === 0) === true;
    return isOther ? null : (only ?? null);
  }
  const holders = people.filter((own) =>
    own.some(({ holdings }) => holdings.some(({ head }) => heads.has(head))),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function mayBeSamePerson(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.at(-1) === b.at(-1) && mayBeSameGivenName(a[0] ?? '', b[0] ?? '');
}

function lastWord(plain: string): string {
  return plain.split(' ').at(-1) ?? plain;
}

/** The full name that most texts use. */
function fullestName(own: readonly FolderName[]): string {
  const full = own.filter(({ plain }) => plain.includes(' '));
  return mostUsed(full.length > 0 ? full : own);
}

function mostUsed(own: readonly FolderName[]): string {
  const [most] = own.toSorted(
    (a, b) => b.texts - a.texts || b.mentions - a.mentions || a.name.length - b.name.length,
  );
  return most?.name ?? '';
}

/** The names of bodies, those that say the same together: "the State Department", "U.S. Department of State". */
function sameBodies(names: readonly FolderName[]): readonly (readonly FolderName[])[] {
  const bodies = new Map<string, FolderName[]>();
  for (const each of names) {
    const key = bodyKey(each.plain);
    bodies.set(key, [...(bodies.get(key) ?? []), each]);
  }
  return [...bodies.values()];
}

function bodyKey(plain: string): string {
  const bare = plain
    .replace(/^the /, '')
    .replace(/ (?:inc|ltd|limited|corp|corporation|company|co|plc|llc|ag|se|sa|nv)\.?$/, '')
    .replace(/^(?:u\.?s\.?|u\.?k\.?|american|british) /, '');
  const of = /^(department|ministry) (?:of|for) (?:the )?(.+)$/.exec(bare);
  return of === null ? bare : `${of[2]} ${of[1]}`;
}
