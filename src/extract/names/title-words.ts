import type { Token } from '../segment/tokens.ts';
import { bodyNouns, fields, words } from './name-words.ts';

/** Forms of address: before a name, and no office. */
const addresses = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh sheikha ayatollah rabbi rev reverend archbishop
  cardinal bishop pope king queen prince princess emir sultan excellency highness majesty honorable honourable hon h.e gen adm lt lieut
  col maj capt sen rep gov sgt amb father sister shaykh hrh messrs mme monsieur herr frau signor signora señor señora
  senhor senhora madam madame shri smt datuk viscount sayyid seyyed seyed sayed syed`,
);

/** No title has more words than this. */
export const MAX_TITLE_WORDS = 16;

/** Words that stand last in an office and may be followed by its holder's name. */
const officeHeads = words(
  `president premier chancellor minister secretary ambassador envoy representative commissioner
  governor senator congressman mayor chairman chair chief leader director general
  admiral colonel commander marshal judge justice prosecutor advisor adviser speaker spokesman
  executive ceo founder mp mep lawmaker coordinator negotiator counterpart predecessor successor colleague deputy aide lieutenant captain major
  pm fm vp eam srsg mos dpm sergeant inspector superintendent councillor councilor counsellor counselor counsel delegate economist analyst author candidate nominee administrator
  undersecretary monarch brother emperor empress emir taoiseach lady strategist treasurer comptroller
  engineer statesman businessman entrepreneur scientist physicist professor historian journalist lawyer
  attorney veteran firefighter astronaut actor actress singer writer composer architect artist activist campaigner
  correspondent reporter editor coach player striker footballer pilot officer official fellow scholar prince king queen
  incumbent challenger frontrunner rival politician banker cleric dissident defector mediator oligarch
  champion kaiser tsar shah consul
  designate rapporteur principal head member manager
  organizer organiser whip teacher surgeon doctor nurse inventor poet`,
);

/** Words that may stand in an office before its head. */
export const officeWords = words(
  `${fields} acting assistant associate attorney central chief commissioner conservative crown current deputy district ex executive fellow
  first former founding general governing high home incoming interim joint majority minority late liberal longtime managing marketing mining
  new newly official outgoing party permanent police presidential press prime principal resident royal ruling senior shadow special
  tech then top under veteran vice visiting white`,
);

/** What an office may be for: "Minister of Finance", "Commissioner for Energy and Housing". */
export const portfolioWords = new Set([
  ...bodyNouns,
  ...words(`${fields} africa african aid air america american arctic arms asia asian asylum atlantic aviation awqaf budgetary caribbean children
  citizen citizens civil clean commerce commons commonwealth communication communications competition competitive consumer control
  cooperation counterterrorism crime criminal crisis customs disaster drug east eastern economy emergencies emergency emirate employment
  enforcement enlargement equality europe family fisheries food forestry gas gender green growth higher hostage hostages housing
  humanitarian immigration indo-pacific industry information infrastructure innovation internal international investment islamic just
  kingdom latin law legal management market markets middle migration minerals mines mission narcotics natural near neighborhood neighbourhood
  nonproliferation north northern oil operations pacific parliamentary peace pensions people's petroleum political ports prevention
  principality privatisation protection railways relations religious representatives republic resources revenue rural safety sanctions
  science situations social south southern space sport sports staff states strategic strategy sub-saharan sultanate sustainable tax taxation taxes
  technology telecommunications terrorism training transition transportation united urban verification veterans vocational water west
  western women youth`),
]);

/** Small words inside the name of a portfolio. */
export const portfolioLinks = words('of for and the to on at in & ,');

/** Particles inside names. */
export const nameParticles = words(
  `bin bint ibn al el de da di do dos das del della der den van von la le du ben abu af av zu ter ten y e st.`,
);

/** Suffixes of names. */
export const nameSuffixes = words('jr sr ii iii iv vi vii viii xiii xiv xvi');

/** What takes an office away from whom it is said of. */
export const noOffice = words(
  'former ex then shadow late previous would-be future outgoing incoming next acting deputy assistant vice under designate spokesman spokeswoman spokesperson',
);

/** What is joined to a head by a hyphen and leaves it one: "Vice-Minister", "Under-Secretary-General", "Chairperson-in-Office". */
const joinedToHead = /^(?:co|deputy|under|vice)-|-(?:designate|elect|general|in-\p{Ll}+)$/gu;

/** Whether a word may end an office and say whose it is. */
export function isHeadWord(word: string): boolean {
  return officeHeads.has(word.replace(joinedToHead, '').replace(/(?:woman|person)$/, 'man'));
}

/** Whether a word is such a head in the plural: several names may follow. */
export function isPluralHead(word: string): boolean {
  const one = word.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
  return one !== word && isHeadWord(one);
}

/** Whether a word is a form of address, with its full stop or without. */
export function isAddress(word: string): boolean {
  return addresses.has(word) || addresses.has(word.replace(/\.$/, ''));
}

/** Whether a token may end an office or a form of address. */
export function isOfficeHead(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (isHeadWord(token.lower) || isAddress(token.lower) || isPluralHead(token.lower))
  );
}

/** Heads that mean somebody wherever they stand before a name; "General", "King" and "Judge" are parts of other names. */
export const officesAlone =
  /^(?:president|premier|chancellor|minister|secretary|ambassador|envoy|commissioner|governor|senator|mayor|chair(?:man|woman|person)|chief|leader|director|admiral|colonel|prosecutor|advis[eo]r|spokes(?:man|woman|person)|ceo|coordinator|negotiator|pm|fm)$/;
