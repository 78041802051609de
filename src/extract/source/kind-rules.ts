import type { SourceKind } from '../../model/source.ts';

/** What shows the kind of a source. */
export type KindRule = {
  readonly kind: SourceKind;
  readonly name: string;
  readonly test: (text: string) => boolean;
  readonly example: string;
};

const head = (text: string) => text.slice(0, 600);
const matchCount = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
const joint =
  /\b(?:both (?:sides|leaders|nations|countries|ministers)|the two (?:sides|leaders|countries|ministers)|they|the leaders|the ministers|\p{Lu}\p{Ll}+ and (?:the )?(?:\p{Lu}\p{Ll}+ ?){1,3}) (?:also |further |jointly )?(?:reaffirmed|affirmed|underlined|underscored|emphasi[sz]ed|welcomed|recogni[sz]ed|noted|reiterated|committed|condemned|decided|pledged|discussed)\b/giu;

/** In order: the first that fits decides. */
export const kindRules: readonly KindRule[] = [
  {
    kind: 'transcript',
    name: 'lines that begin with who is speaking',
    test: (text) =>
      matchCount(
        text,
        /^(?!WH\w{1,3}:)(?:(?:MR|MS|MRS|DR|SECRETARY|PRESIDENT|MINISTER|SENATOR|THE|PRIME)\.? )*[A-Z][A-Z’'.-]+(?: [A-Z’'.-]+){0,3}: /gm,
      ) +
        matchCount(text, /^(?:Q|A|QUESTION|ANSWER|MODERATOR): /gm) >=
      3,
    example: 'MR LEE: Good day.\nQUESTION: Will he go?\nMR LEE: No.',
  },
  {
    kind: 'joint statement',
    name: 'what two sides say together',
    test: (text) =>
      /\bjoint (?:statement|communiqu[eé]|declaration|leaders[’'] statement)\b/i.test(head(text)) ||
      (matchCount(text, joint) >= 4 &&
        matchCount(text, joint) * 400 > text.length / 3 &&
        !/[“"][^”"]{20,}[”"] ?(?:,? ?(?:he|she|\p{Lu}\p{L}+) )?(?:said|added)/u.test(text)),
    example: 'Joint Statement of Ann Lee and Bo Ray',
  },
  {
    kind: 'call readout',
    name: 'an account of a call or a meeting by one side',
    test: (text) =>
      /(?:^|\n)(?:\p{L}+ ){0,4}readout\b/iu.test(head(text)) ||
      (text.length < 4000 &&
        /\b(?:spoke|met|held (?:a )?(?:call|meeting|talks))\b/.test(head(text)) &&
        /\b(?:The (?:two|leaders|ministers|Prime Minister|President|Secretary|Foreign Secretary|Minister)|They|Both)\b[^.]{0,60}\b(?:discussed|agreed|reaffirmed|looked forward|welcomed|underscored|reiterated)\b/.test(
          text,
        ) &&
        !/[“"][^”"]{10,}[”"]/.test(text) &&
        !/\b(?:reported|sources|according to)\b/i.test(text)),
    example: 'Secretary Lee spoke with Minister Ray. They discussed trade.',
  },
  {
    kind: 'press release',
    name: 'what a publisher releases',
    test: (text) =>
      /\b(?:for immediate release|press release|media note|news release|news story|fact ?sheet|notes to editors)\b/i.test(
        head(text),
      ) || /\bnotes to editors\b/i.test(text),
    example: 'FOR IMMEDIATE RELEASE',
  },
  {
    kind: 'digest',
    name: 'a list of points with a summary',
    test: (text) => matchCount(text.slice(0, 1200), /^[-•*] .{40,}/gm) >= 3 && text.length < 6000,
    example: `A headline\n${'- A point that is long enough to stand here for what it sums up.\n'.repeat(3)}`,
  },
  {
    kind: 'news report',
    name: 'what somebody is told to have said',
    test: (text) => /\b(?:said|told|says|added|reported|according to)\b/.test(text),
    example: '“It is over,” the minister said.',
  },
];

/** The kind of a source, by what it shows; `other` where it shows nothing. */
export function sourceKindOf(text: string): SourceKind {
  return kindRules.find(({ test }) => test(text))?.kind ?? 'other';
}
