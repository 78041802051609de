import type { Actor, ActorId } from '../../model/actor.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import { type Referents, readPronouns } from '../acts/pronouns.ts';
import type { Token } from '../acts/tagged.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Holding, headOf, holderOf, isNoOffice } from '../mentions/offices.ts';
import { slug } from '../mentions/slug.ts';
import { countryOf } from '../names/countries.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** What is known of a text when one of its sentences is read. */
type Known = {
  readonly holdings: readonly Holding[];
  readonly offices: RegExp;
  /** Finds a word of one of them, and more. */
  readonly anyOffice: RegExp;
  /** The day that the sentence tells of; null where it is not known. */
  readonly day: IsoDate | null;
  /** Whom the text has named so far, the last at the end. */
  readonly named: readonly ActorId[];
  /** Everybody it names anywhere. */
  readonly inText: ReadonlySet<ActorId>;
  readonly referents: Referents;
  /** The body that a spokesperson's title names. */
  readonly bodyOf: (title: string) => ActorId | null;
  /** Takes note of somebody whom the text calls by an office alone. */
  readonly introduce: (actor: Actor) => void;
};

/** Everybody a sentence speaks of: by name, by office, by pronoun; in its order, without overlap. */
export function tokensOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: Known,
): readonly Token[] {
  const offices = officesIn(sentence, mentions, known);
  // "The US President" is no mention of the country.
  const free = mentions.filter(
    (each) => !offices.some((office) => office.start < each.end && each.start < office.end),
  );
  const named = free.map((mention) => tokenOf(mention, known));
  const both = [
    ...free,
    ...offices.map((each) => ({
      ...each,
      kind: 'person' as const,
      id: each.ids[0] ?? '',
      title: '',
      sentence: 0,
    })),
  ].sort((a, b) => a.start - b.start);
  return [...named, ...offices, ...readPronouns(sentence, both, known.referents)].sort(
    (a, b) => a.start - b.start,
  );
}

/** A person who speaks for a body counts as that body. */
function tokenOf({ start, end, kind, id, title }: Mention, { bodyOf }: Known): Token {
  if (kind !== 'person' || !/\bspokes/iu.test(title)) return { start, end, kind, ids: [id] };
  const body = bodyOf(title);
  return body === null
    ? { start, end, kind, ids: [id] }
    : { start, end, kind: 'body', ids: [body, id] };
}

function officesIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: Known,
): readonly Token[] {
  // Quick to see, and most sentences name no office.
  if (!known.anyOffice.test(sentence.text)) return [];
  return Array.from(sentence.text.matchAll(known.offices)).flatMap((match): Token[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const inName = mentions.some(
      (mention) => mention.kind !== 'country' && mention.start < end && start < mention.end,
    );
    if (inName) return [];
    if (isNoOffice(sentence.text.slice(0, match.index))) return [];
    const { head, pm, adjective, country, other } = match.groups ?? {};
    const land = countryOf(adjective ?? country ?? other ?? '');
    const id =
      other === undefined
        ? holderOf(
            known.holdings,
            { head: headOf(head ?? (pm === undefined ? '' : 'prime minister')), country: land },
            known.day,
            known.named,
            known.inText,
          )
        : counterpartOf(
            mentions.findLast((each) => each.kind === 'person' && each.end <= start)?.id,
            land,
            known,
          );
    if (id !== null) return [{ start, end, kind: 'person', ids: [id] }];
    const unnamed =
      other === undefined && head !== undefined ? unnamedHolder(match[0], head) : null;
    if (unnamed === null) return [];
    known.introduce(unnamed);
    return [{ start, end, kind: 'person', ids: [unnamed.id] }];
  });
}

/** Offices of which a text has one in mind, though it names nobody. */
const single =
  /^(?:prime minister|president|vice president|chancellor|premier|foreign secretary|foreign minister|defen[cs]e secretary|defen[cs]e minister|secretary of state|secretary[- ]general|king|queen|pope)$/i;

/** Somebody of whom the text says nothing but the office: "the Prime Minister", "the French president". */
function unnamedHolder(words: string, head: string): Actor | null {
  const name = words
    .replace(/^the\s/i, '')
    .replace(/[’']s\s/, ' ')
    .replace(/\s+/g, ' ');
  if (!single.test(head) || !(/^the\s/i.test(words) || name !== head)) return null;
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return { id: slug(name), name: shown, kind: 'person', side: 'other', offices: [] };
}

/** Who holds in another country the office of somebody named before: "his Russian counterpart". */
function counterpartOf(
  id: ActorId | undefined,
  country: Holding['country'],
  { holdings, day, named, inText }: Known,
): ActorId | null {
  if (id === undefined || country === undefined) return null;
  const heads = [
    ...new Set(holdings.filter((holding) => holding.id === id).map(({ head }) => head)),
  ];
  const found = heads.map((head) =>
    holderOf(
      holdings.filter((each) => each.country === country),
      { head, country },
      day,
      named,
      inText,
    ),
  );
  return found.find((each) => each !== null) ?? null;
}
