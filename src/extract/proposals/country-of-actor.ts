import { countryOf } from '../names/countries.ts';

/** Bodies and their countries, where the name does not say it. */
const bodies: Readonly<Record<string, string>> = {
  ...of(
    'United States',
    `White House|Pentagon|State Department|Department of State|Department of Defense|Department of War|Department of Justice|Department of Energy
    |Department of the Treasury|Treasury Department|Justice Department|Defense Department|Congress|Senate|House of Representatives|Supreme Court|Federal Reserve
    |CIA|FBI|NASA|National Security Council|Environmental Protection Agency|EPA|Oval Office|Department of Homeland Security|Department of Commerce|Commerce Department`,
  ),
  ...of(
    'United Kingdom',
    `Downing Street|Foreign Office|Whitehall|FCDO|FCO|MoD|Ministry of Defence|Home Office|Cabinet Office|House of Commons|House of Lords|Bank of England
    |Buckingham Palace|Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office|HM Treasury`,
  ),
  ...of(
    'European Union',
    'European Commission|European Council|European Parliament|European Central Bank',
  ),
  ...of('Russia', 'Kremlin|State Duma'),
  ...of('France', 'Élysée|Quai d’Orsay'),
  ...of('Germany', 'Bundestag|Bundeswehr'),
  ...of('Israel', 'Knesset|IDF'),
};

/** Offices that one country alone has, as far as news in English goes, in small letters without the country. */
const offices: Readonly<Record<string, string>> = {
  ...of(
    'United States',
    'secretary of state|secretary of defense|secretary of the treasury|attorney general|national security advisor|senator|congressman|congresswoman|vice president',
  ),
  ...of(
    'United Kingdom',
    'defence secretary|home secretary|chancellor of the exchequer|business secretary|health secretary|business and trade secretary|mp',
  ),
  ...of('Ireland', 'taoiseach|tánaiste'),
};

function of(country: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split('|').map((name) => [name.trim(), country]));
}

/** The country of a body: itself, one that its name says, or one that everybody knows; null for none. */
export function countryOfBody(name: string): string | null {
  const bare = name.replace(/^the /i, '');
  const known = Object.hasOwn(bodies, bare) ? bodies[bare] : undefined;
  if (known !== undefined) return known;
  const words = bare.split(' ');
  for (let first = 0; first < words.length; first += 1)
    for (let last = words.length; last > first; last -= 1) {
      const country = countryOf(
        words
          .slice(first, last)
          .join(' ')
          .replace(/[’']s$/, ''),
      );
      if (country !== undefined) return country.name;
    }
  return null;
}

/** Countries that no president leads, and those that no prime minister does. */
const withoutPresident = new Set(
  `United Kingdom|England|Scotland|Wales|Northern Ireland|Canada|Australia|New Zealand|Japan|Spain|Belgium|Netherlands|Denmark|Norway|Sweden|Luxembourg|Thailand
  |Malaysia|Cambodia|Jordan|Morocco|Saudi Arabia|Qatar|Kuwait|Bahrain|Oman|Jamaica|Papua New Guinea|Bhutan`.split(
    /\s*\|/,
  ),
);
const withoutPrimeMinister = new Set(
  `United States|European Union|Mexico|Brazil|Argentina|Chile|Colombia|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|Guatemala|Honduras|El Salvador|Nicaragua
  |Costa Rica|Panama|Dominican Republic|Cuba|Philippines|Indonesia|Nigeria|Ghana|Kenya|South Africa|Zambia|Angola|Liberia|Cyprus|Switzerland`.split(
    /\s*\|/,
  ),
);

/** Offices that a text gives without a country, where it may mean the one that it speaks of most. */
const plainOffices: Readonly<Record<string, (country: string) => boolean>> = {
  president: (country) => !withoutPresident.has(country) && country !== 'European Union',
  'prime minister': (country) => !withoutPrimeMinister.has(country),
  'foreign secretary': (country) => country === 'United Kingdom',
};

/**
 * Somebody's office in a text, and the countries that it names, the most named first, without
 * those to whose holders of the same office it gives the country; none where several hold it.
 */
export type HoldingInText = {
  readonly head: string;
  readonly country: string | null;
  readonly countries: readonly string[];
};

/** Offices that are held in one country and named after another. */
const abroad =
  /^(?:ambassador|envoy|representative|consul|high commissioner|charge d'affaires|attaché)/;

/** Beside a country that is said with the office counts one that alone has such an office. */
const USUAL_WEIGHT = 0.5;
/** Countries that a text names less are not what it is about. */
const MAX_COUNTRIES_OF_TEXT = 2;
/** It may be concluded of somebody whom the texts name so often. */
const MIN_MENTIONS = 5;

/**
 * The country of the offices that texts give somebody: one that is said with them or that alone
 * has such; else the one of which the texts that give him a plain office speak most, if they
 * agree. Null where nothing says it, since nobody is better than another.
 */
export function countryOfHolding(
  holdings: readonly HoldingInText[],
  mentions: number,
): string | null {
  const own = holdings.filter(({ head }) => !abroad.test(head));
  const said = own.flatMap(
    ({ head, country, countries }): readonly (readonly [string, number])[] => {
      const named = country === null ? undefined : countryOf(country)?.name;
      if (named !== undefined) return [[named, 1]];
      const usual = country === null && Object.hasOwn(offices, head) ? offices[head] : undefined;
      // A text that names other countries alone may mean the senator of one of them.
      const isAbroad = countries.length > 0 && !countries.includes(usual ?? '');
      return usual === undefined || isAbroad ? [] : [[usual, USUAL_WEIGHT]];
    },
  );
  if (said.length > 0) return winner(said);
  const concluded = own.flatMap(({ head, country, countries }): readonly [string, number][] => {
    const fits = Object.hasOwn(plainOffices, head) ? plainOffices[head] : undefined;
    const most =
      country === null && fits !== undefined
        ? countries.slice(0, MAX_COUNTRIES_OF_TEXT).find(fits)
        : undefined;
    return most === undefined ? [] : [[most, 1]];
  });
  return mentions < MIN_MENTIONS ? null : winner(concluded);
}

/** What has most of the votes, more than half of them; null for none. */
function winner(votes: readonly (readonly [country: string, weight: number])[]): string | null {
  const sums = new Map<string, number>();
  for (const [country, weight] of votes) sums.set(country, (sums.get(country) ?? 0) + weight);
  const all = [...sums.values()].reduce((sum, each) => sum + each, 0);
  return [...sums].find(([, sum]) => sum > all / 2)?.[0] ?? null;
}
