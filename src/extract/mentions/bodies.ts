import { countryAdjectives } from '../names/countries.ts';

/** Bodies that every reader of the news knows, by the names the news calls them. */
const known: readonly string[] = [
  'White House',
  'Kremlin',
  'Pentagon',
  'Downing Street',
  'Élysée',
  'Elysee',
  'Vatican',
  'Holy See',
  'Whitehall',
  'State Department',
  'Foreign Office',
  'Treasury',
  'European Commission',
  'European Council',
  'European Parliament',
  'United Nations',
  'Security Council',
  'General Assembly',
  'NATO',
  'Nato',
  'African Union',
  'Arab League',
  'World Bank',
  'World Health Organization',
  'International Monetary Fund',
  'IMF',
  'WHO',
  'IAEA',
  'OPEC',
  'ASEAN',
  'G7',
  'G20',
  'Hamas',
  'Hezbollah',
  'Taliban',
  'Houthis',
  'Congress',
  'Supreme Court',
  'Federal Reserve',
  'Bank of England',
  'European Central Bank',
  'CIA',
  'FBI',
  'FCDO',
  'MoD',
  'IDF',
  'Knesset',
  'Bundestag',
  'State Duma',
  'House of Commons',
  'House of Representatives',
  'Senate',
];

const field =
  '(?:Foreign|Defen[cs]e|Interior|Finance|Health|Justice|Energy|Trade|Home|Education|Commerce|Treasury|Economy|Transport|Culture|Labour|Agriculture|Environment|Cabinet|Presidential|Press|State)';
const ofField =
  '(?:Foreign Affairs|Defen[cs]e|the Interior|Interior|Finance|Health|Justice|Energy|Trade|Education|Commerce|the Treasury|Economy|State|Homeland Security|Transport|Culture|Labou?r|Agriculture|Environment)';

/** The source of a pattern for bodies that can speak, ministries and offices of any country among them. */
export const bodyNames = [
  `(?:(?:${countryAdjectives}) )?${field}(?: Affairs)? (?:Ministry|Office|Department)`,
  `(?:(?:${countryAdjectives}) )?(?:Ministry|Department) of ${ofField}(?: and (?:\\p{Lu}\\p{Ll}+ ?){1,2})?`,
  `(?:(?:${countryAdjectives}) )(?:government|Government|military|army|Army|presidency|embassy|Embassy|parliament|Parliament|central bank)`,
  'No\\.? ?10(?! (?:of|per|people|men|women|cars|cents)\\b)',
  `(?:${known.join('|')})`,
].join('|');
