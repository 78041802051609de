import type { Token } from '../segment/tokens.ts';

/** Words of a list, without the white space between them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: before a name, and no office. */
export const addresses = words(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady baroness baron sheikh sheikha ayatollah rabbi rev
  rev. reverend archbishop cardinal bishop pope king queen prince princess emir sultan excellency highness majesty honorable
  honourable hon hon. h.e. h.e gen gen. adm adm. lt lt. col col. maj maj. capt capt. sen sen. rep rep. gov gov. sgt sgt. amb amb. st.
  saint father sister shaykh hrh messrs messrs. mme monsieur herr frau signor signora señor señora senhor senhora shri smt datuk
  viscount sayyid seyyed seyed sayed syed`,
);

/** Words that stand last in an office and may be followed by its holder's name. */
export const officeHeads = words(
  `president president-elect premier chancellor minister secretary secretary-general ambassador envoy representative commissioner
  governor senator congressman congresswoman mayor chairman chairwoman chair chairperson chief leader director director-general general
  admiral colonel commander marshal judge justice prosecutor advisor adviser speaker spokesman spokeswoman spokesperson
  executive ceo founder co-founder mp mep lawmaker coordinator negotiator counterpart predecessor successor colleague deputy aide lieutenant captain major
  pm fm vp sergeant inspector superintendent councillor counsellor counselor counsel delegate economist analyst author candidate nominee administrator
  undersecretary monarch emperor empress emir vice-president taoiseach lady strategist treasurer comptroller
  engineer statesman businessman businesswoman entrepreneur scientist physicist professor historian journalist lawyer
  attorney veteran firefighter astronaut actor actress singer writer composer architect artist activist campaigner
  correspondent reporter editor coach player striker footballer pilot officer official fellow scholar prince king queen
  incumbent challenger frontrunner rival politician banker tycoon comedian cleric dissident defector mediator oligarch
  champion kaiser tsar shah consul
  designate designee rapporteur commissioner-designate principal president-designate head member members manager
  organizer organiser teacher professor surgeon doctor nurse inventor explorer poet novelist `,
);

/** Heads in the plural: several names may follow. */
export const pluralHeads = words(
  `presidents ministers secretaries leaders members senators representatives ambassadors commissioners advisers advisors directors
  generals officials premiers chancellors governors delegates officers lawmakers congressmen chairs co-chairs brothers
  engineers scientists astronauts activists journalists founders co-founders coordinators envoys `,
);

/** What an office may be for: "Minister of Finance", "Commissioner for Energy and Housing". */
export const portfolioWords = words(
  `state defence defense finance interior health trade business energy education justice treasury labor labour commerce agriculture
  transport transportation environment climate culture tourism housing asian african american atlantic latin caribbean arctic sub-saharan development industry economy economic foreign external european internal affairs security
  citizen citizens protection public social science technology research innovation sport sports youth family women gender migration immigration
  information communications digital planning budget works water fisheries forestry navy army air force space veterans homeland national
  international cooperation humanitarian aid crisis management neighbourhood neighborhood enlargement competition budget equality
  transition clean just competitive green growth opposition staff policy strategy operations intelligence north south east west america asia africa
  europe pacific indo-pacific middle near eastern western southern northern narcotics law enforcement drug control civil military oil petroleum gas minerals mines resources
  natural rural urban regional federal republic kingdom union sultanate emirate principality commonwealth parliament council senate house commons representatives congress court
  supreme bank reserve board commission committee office department ministry administration institute agency authority service services interior
  secretariat government cabinet war peace human rights religious islamic awqaf higher vocational training employment pensions
  telecommunications infrastructure ports aviation railways investment privatisation consumer food safety disaster emergency
  emergencies situations relations political parliamentary legal budgetary customs taxation taxes tax revenue sustainable nations
  people's arms nonproliferation verification crime prevention criminal republican democratic strategic communication asylum mission counterterrorism terrorism sanctions hostage hostages`,
);

/** Words that may stand in an office before its head. */
export const officeWords: ReadonlySet<string> = new Set([
  ...portfolioWords,
  ...words(`prime home first deputy vice acting interim new former ex then outgoing incoming shadow assistant under high
    special permanent chief senior party conservative liberal top general executive managing principal
    presidential royal official ruling police governing central press white associate commissioner joint district
    crown nonexecutive founding co-chief marketing mining veteran longtime long-time billionaire tech fellow
    current late visiting newly attorney `),
]);

/** Small words inside the name of a portfolio. */
export const portfolioLinks = words('of for and the to on at in & ,');

/** Particles inside names. */
export const nameParticles = words(
  `bin bint ibn al el de da di do dos das del della der den van von la le du ben abu af av zu ter ten y e st.`,
);

/** Suffixes of names. */
export const nameSuffixes = words('jr jr. sr sr. ii iii iv vi vii viii xiii xiv xvi');

/** What takes an office away from whom it is said of. */
export const noOffice = words(
  'former ex then shadow late previous would-be future outgoing incoming next acting deputy assistant vice under designate spokesman spokeswoman spokesperson',
);

/** Whether a token may end an office or a form of address. */
export function isOfficeHead(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (officeHeads.has(token.lower) || addresses.has(token.lower) || pluralHeads.has(token.lower))
  );
}
