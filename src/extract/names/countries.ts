/** A country or union as news calls it. */
export type Country = {
  readonly name: string;
  /** Other ways to write the name: `US`, `Britain`. */
  readonly also: readonly string[];
  /** As in "the French president". */
  readonly adjectives: readonly string[];
};

/** One a line: name, other names, then adjectives, if it is not the name with "n" after "a", else "ian". */
const table = `
United States, US, U.S., USA, America: American, US, U.S.
United Kingdom, UK, U.K., Britain, Great Britain: British, UK, U.K.
European Union, EU, E.U.: EU, European, European Union
England: English
Scotland: Scottish
Wales: Welsh
Northern Ireland: Northern Irish
Ireland: Irish
France: French
Germany: German
Italy: Italian
Spain: Spanish
Portugal: Portuguese
Netherlands, Holland: Dutch
Belgium: Belgian
Luxembourg: Luxembourgish
Switzerland: Swiss
Austria
Denmark: Danish
Greenland: Greenlandic
Norway: Norwegian
Sweden: Swedish
Finland: Finnish
Iceland: Icelandic
Estonia
Latvia
Lithuania
Poland: Polish
Czech Republic, Czechia: Czech
Slovakia: Slovak
Hungary: Hungarian
Romania
Bulgaria
Moldova
Ukraine: Ukrainian
Belarus
Russia, Russian Federation, Soviet Union: Russian, Soviet
Serbia
Kosovo: Kosovan
Croatia
Slovenia
Bosnia and Herzegovina, Bosnia: Bosnian
Montenegro: Montenegrin
North Macedonia: Macedonian
Albania
Greece: Greek
Cyprus: Cypriot
Malta: Maltese
Turkey, Türkiye: Turkish
Georgia
Armenia
Azerbaijan: Azerbaijani
Kazakhstan: Kazakh
Uzbekistan: Uzbek
Kyrgyzstan: Kyrgyz
Tajikistan: Tajik
Turkmenistan: Turkmen
Israel: Israeli
Palestine: Palestinian
Lebanon: Lebanese
Syria
Jordan
Egypt
Iraq: Iraqi
Iran
Saudi Arabia: Saudi, Saudi Arabian
Qatar: Qatari
United Arab Emirates, UAE: Emirati, UAE
Kuwait: Kuwaiti
Bahrain: Bahraini
Oman: Omani
Yemen: Yemeni
Afghanistan: Afghan
Pakistan: Pakistani
India
Bangladesh: Bangladeshi
Sri Lanka
Nepal: Nepali, Nepalese
Bhutan: Bhutanese
Maldives: Maldivian
China, People’s Republic of China, PRC: Chinese
Hong Kong: Hong Kong
Taiwan: Taiwanese
Japan: Japanese
South Korea, Republic of Korea, ROK
North Korea, DPRK
Mongolia
Myanmar, Burma: Burmese
Thailand: Thai
Vietnam, Viet Nam: Vietnamese
Cambodia
Laos: Laotian
Malaysia
Singapore: Singaporean
Indonesia
Philippines: Philippine, Filipino
Brunei: Bruneian
Timor-Leste, East Timor: Timorese
Australia
New Zealand: New Zealand
Papua New Guinea
Fiji: Fijian
Canada: Canadian
Mexico: Mexican
Guatemala
Honduras: Honduran
El Salvador: Salvadoran
Nicaragua
Costa Rica
Panama: Panamanian
Cuba
Haiti: Haitian
Dominican Republic: Dominican
Jamaica
Guyana: Guyanese
Colombia
Venezuela
Ecuador
Peru: Peruvian
Bolivia
Brazil
Paraguay: Paraguayan
Uruguay: Uruguayan
Argentina: Argentine, Argentinian
Chile: Chilean
Morocco: Moroccan
Algeria
Tunisia
Libya
Sudan: Sudanese
South Sudan: South Sudanese
Ethiopia
Eritrea
Somalia: Somali
Djibouti: Djiboutian
Kenya
Uganda
Rwanda
Burundi: Burundian
Tanzania
Democratic Republic of the Congo, DRC, Congo: Congolese
Angola
Zambia
Zimbabwe: Zimbabwean
Mozambique: Mozambican
Malawi: Malawian
Namibia
Botswana
South Africa
Madagascar: Malagasy
Mauritius: Mauritian
Nigeria
Ghana: Ghanaian
Ivory Coast, Côte d’Ivoire: Ivorian
Senegal: Senegalese
Mali: Malian
Niger: Nigerien
Burkina Faso: Burkinabe
Chad
Cameroon
Gabon: Gabonese
Sierra Leone: Sierra Leonean
Liberia
Solomon Islands: Solomon Islands
Vanuatu: Ni-Vanuatu
Samoa
Tonga
Tuvalu: Tuvaluan
Kiribati: Kiribati
Nauru: Nauruan
Palau: Palauan
Micronesia
Marshall Islands: Marshallese
Bahamas: Bahamian
Barbados: Barbadian
Belize: Belizean
Trinidad and Tobago: Trinidadian
Suriname: Surinamese
Gambia
Guinea: Guinean
Guinea-Bissau: Guinea-Bissau
Equatorial Guinea
Togo: Togolese
Benin: Beninese
Lesotho: Basotho
Eswatini: Swazi
Comoros: Comorian
Seychelles: Seychellois
Cape Verde: Cape Verdean
Central African Republic: Central African
Mauritania
Andorra
Liechtenstein: Liechtenstein
`;

const list = (words = '') =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The countries that news of the world names. */
const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [names, adjectives] = line.split(':');
    const [name = '', ...also] = list(names);
    const derived = name.endsWith('a') ? `${name}n` : `${name}ian`;
    return { name, also, adjectives: adjectives === undefined ? [derived] : list(adjectives) };
  });

const byWord = new Map(
  countries.flatMap((country) =>
    [country.name, ...country.also, ...country.adjectives].map((word) => [word, country] as const),
  ),
);

/** The country that a name or an adjective means: `countryOf('British')` is the United Kingdom. */
export function countryOf(word: string): Country | undefined {
  const known = byWord.get(word);
  if (known !== undefined || word.length < 5 || word[3] !== ' ') return known;
  return byWord.get(word.replace(/^the /i, ''));
}

/** Whether a word is only the adjective of a country, which stands for nobody: `French`, not `UK`. */
export function isAdjective(word: string): boolean {
  const country = byWord.get(word);
  return country !== undefined && country.name !== word && !country.also.includes(word);
}
