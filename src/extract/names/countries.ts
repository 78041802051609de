/** A country or union as news calls it. */
export type Country = {
  readonly name: string;
  /** Other ways to write the name: `US`, `Britain`. */
  readonly also: readonly string[];
  /** As in "the French president". */
  readonly adjectives: readonly string[];
};

/** One a line: name, other names, then adjectives. */
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
Austria: Austrian
Denmark: Danish
Greenland: Greenlandic
Norway: Norwegian
Sweden: Swedish
Finland: Finnish
Iceland: Icelandic
Estonia: Estonian
Latvia: Latvian
Lithuania: Lithuanian
Poland: Polish
Czech Republic, Czechia: Czech
Slovakia: Slovak
Hungary: Hungarian
Romania: Romanian
Bulgaria: Bulgarian
Moldova: Moldovan
Ukraine: Ukrainian
Belarus: Belarusian
Russia, Russian Federation, Soviet Union: Russian, Soviet
Serbia: Serbian
Kosovo: Kosovan
Croatia: Croatian
Slovenia: Slovenian
Bosnia and Herzegovina, Bosnia: Bosnian
Montenegro: Montenegrin
North Macedonia: Macedonian
Albania: Albanian
Greece: Greek
Cyprus: Cypriot
Malta: Maltese
Turkey, Türkiye: Turkish
Georgia: Georgian
Armenia: Armenian
Azerbaijan: Azerbaijani
Kazakhstan: Kazakh
Uzbekistan: Uzbek
Kyrgyzstan: Kyrgyz
Tajikistan: Tajik
Turkmenistan: Turkmen
Israel: Israeli
Palestine: Palestinian
Lebanon: Lebanese
Syria: Syrian
Jordan: Jordanian
Egypt: Egyptian
Iraq: Iraqi
Iran: Iranian
Saudi Arabia: Saudi, Saudi Arabian
Qatar: Qatari
United Arab Emirates, UAE: Emirati, UAE
Kuwait: Kuwaiti
Bahrain: Bahraini
Oman: Omani
Yemen: Yemeni
Afghanistan: Afghan
Pakistan: Pakistani
India: Indian
Bangladesh: Bangladeshi
Sri Lanka: Sri Lankan
Nepal: Nepali, Nepalese
Bhutan: Bhutanese
Maldives: Maldivian
China, People’s Republic of China: Chinese
Hong Kong: Hong Kong
Taiwan: Taiwanese
Japan: Japanese
South Korea, Republic of Korea: South Korean
North Korea, DPRK: North Korean
Mongolia: Mongolian
Myanmar, Burma: Burmese
Thailand: Thai
Vietnam: Vietnamese
Cambodia: Cambodian
Laos: Laotian
Malaysia: Malaysian
Singapore: Singaporean
Indonesia: Indonesian
Philippines: Philippine, Filipino
Brunei: Bruneian
Timor-Leste, East Timor: Timorese
Australia: Australian
New Zealand: New Zealand
Papua New Guinea: Papua New Guinean
Fiji: Fijian
Canada: Canadian
Mexico: Mexican
Guatemala: Guatemalan
Honduras: Honduran
El Salvador: Salvadoran
Nicaragua: Nicaraguan
Costa Rica: Costa Rican
Panama: Panamanian
Cuba: Cuban
Haiti: Haitian
Dominican Republic: Dominican
Jamaica: Jamaican
Guyana: Guyanese
Colombia: Colombian
Venezuela: Venezuelan
Ecuador: Ecuadorian
Peru: Peruvian
Bolivia: Bolivian
Brazil: Brazilian
Paraguay: Paraguayan
Uruguay: Uruguayan
Argentina: Argentine, Argentinian
Chile: Chilean
Morocco: Moroccan
Algeria: Algerian
Tunisia: Tunisian
Libya: Libyan
Sudan: Sudanese
South Sudan: South Sudanese
Ethiopia: Ethiopian
Eritrea: Eritrean
Somalia: Somali
Djibouti: Djiboutian
Kenya: Kenyan
Uganda: Ugandan
Rwanda: Rwandan
Burundi: Burundian
Tanzania: Tanzanian
Democratic Republic of the Congo, DRC, Congo: Congolese
Angola: Angolan
Zambia: Zambian
Zimbabwe: Zimbabwean
Mozambique: Mozambican
Malawi: Malawian
Namibia: Namibian
Botswana: Botswanan
South Africa: South African
Madagascar: Malagasy
Mauritius: Mauritian
Nigeria: Nigerian
Ghana: Ghanaian
Ivory Coast, Côte d’Ivoire: Ivorian
Senegal: Senegalese
Mali: Malian
Niger: Nigerien
Burkina Faso: Burkinabe
Chad: Chadian
Cameroon: Cameroonian
Gabon: Gabonese
Sierra Leone: Sierra Leonean
Liberia: Liberian
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
    return { name, also, adjectives: list(adjectives) };
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
