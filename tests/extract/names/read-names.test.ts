import { expect, test } from 'vitest';
import { namesIn } from '../read-analysed.ts';

test.each([
  ['Prime Minister Bob Carr of Japan met them.', ['Bob Carr']],
  ['President Ann R. Lee, Jr. spoke today.', ['Ann R. Lee']],
  ['Commissioner for Energy and Housing Dan Moe spoke.', ['Dan Moe']],
  ['Minister of Defense Yaro Gall and Chief of Defense Herzo Hal met.', ['Yaro Gall', 'Herzo Hal']],
  ['Cabinet members Benno Gand and Gado Eizen met.', ['Benno Gand', 'Gado Eizen']],
  ['Minister Ann LEE met Minister Bob O’Carr.', ['Ann Lee', 'Bob O’Carr']],
  ['Crown Prince Mohammed bin Sal received them.', ['Mohammed bin Sal']],
  ['Vice President Ann Lee spoke. The Vice President left.', ['Ann Lee', 'Ann Lee']],
  ['Ann Lee, the director of the fund, spoke. Lee left.', ['Ann Lee', 'Ann Lee', 'Ann Lee']],
  ['The Secretary of the Navy, Adm. José Ojo Durán, spoke.', ['José Ojo Durán']],
  [
    'President Abdel Fattah el-Ray spoke. Ray left.',
    ['Abdel Fattah el-Ray', 'Abdel Fattah el-Ray'],
  ],
  [
    'Foreign Minister al-Ray met Jean-Luc Roy d’Orville, the director.',
    ['al-Ray', 'Jean-Luc Roy d’Orville', 'Jean-Luc Roy d’Orville'],
  ],
  ['Foreign Minister, Israel Roy, spoke.', ['Israel Roy']],
  ['They met Vice Premier He Fang. He left.', ['He Fang']],
  ['They met Makdo Shah Mahmo Quro in Oslo.', ['Makdo Shah Mahmo Quro']],
  ['The Major Economies Forum met; General Basel Systems grew.', []],
  ['They fought in the Battle of Bunker Hill. The Hill was lost.', []],
  ['She met Her Majesty Queen Elena in St. Croix.', ['Elena']],
  ['Senators Rando Roy (D-Ohio) and Ezro Omo (R-Maine) rose.', ['Rando Roy', 'Ezro Omo']],
  ['Majority Whip Kado Fül left. South Asia rose. Asia fell.', ['Kado Fül']],
  ['The leaders under State Councilor Kado Fül rose.', ['Kado Fül']],
  ['Rim Jong Ro rose. They met Rim.', ['Rim Jong Ro', 'Rim Jong Ro']],
  ['Deputy Secretary Lee left. The Secretary stayed.', ['Lee']],
  [
    'Special Representative for Korean Peninsula Peace and Security Affairs met Bo Ray, a poet.',
    ['Bo Ray'],
  ],
  ['Allied Defence Ministers will meet. Defence is dear.', []],
  ['Senator Robert “Bob” Carr met them. Carr left.', ['Robert “Bob” Carr', 'Robert “Bob” Carr']],
  ['The Nova Bell arrived. Nova Bell left. They met Bell.', []],
  ['They met in Cape Roy. A Roy-backed bill and the Ed Roy-appointee failed.', []],
  ['Lieut. Bo Ray left.', ['Bo Ray']],
  ['Justice Ann Lee left the Justice Department.', ['Ann Lee']],
  ['They met in Bergen. It was at Schloss Bergen.', []],
  [
    'Jarro Roy and Ann Lee met Bo Ray, the envoy. In Jolly Harbour and Ann Lee’s home.',
    ['Jarro Roy', 'Ann Lee', 'Bo Ray', 'Bo Ray', 'Ann Lee'],
  ],
  ['The incumbent, Petro Roy, spent a day in Lviv.', ['Petro Roy']],
  ['The Secretary of State for Trade (Brando Roy) rose (Ezra Omo).', ['Brando Roy', 'Brando Roy']],
  ['They met Ezra Omo. The talks with Štefo Fül ended in Palo Alto.', ['Ezra Omo', 'Štefo Fül']],
  ['Herr Roy received Signor Ray and FM Lee.', ['Roy', 'Ray', 'Lee']],
  [
    'The Open General Licence was granted. Burger King Ltd closed. Martin Luther King Day came.',
    [],
  ],
  [
    'UOB President Roy, Northlandic Minister Ray and UOB Director General Lee met.',
    ['Roy', 'Ray', 'Lee'],
  ],
  ['The meeting between President Roy and UOB Chancellor Ray ended.', ['Roy', 'Ray']],
  ['They met in Basel City for the Quad Fellowship. Basel City spoke.', []],
  ['Meanwhile President Roy left. When Chancellor Ray came, Lee stayed.', ['Roy', 'Ray']],
  ['The Trump administration fell.', []],
  [
    'Japan’s Vice-Minister of Defense for International Affairs Serizawa Kiyoshi left. The Vice-Minister smiled.',
    ['Serizawa Kiyoshi', 'Serizawa Kiyoshi'],
  ],
  [
    'Ann Lee met the Ambassador Extraordinary and Plenipotentiary of the Republic of Korea to Peru Kim Hee-sang.',
    ['Ann Lee', 'Kim Hee-sang'],
  ],
  [
    'The Resident Coordinator of the United Nations in Peru Sabine Machl left. The Minister in Peru Palace stayed.',
    ['Sabine Machl'],
  ],
  [
    'The Special Envoy of the Secretary-General of the United Nations for Sudan, Mr. Ram Roy, rose. The Special Envoy left.',
    ['Ram Roy', 'Ram Roy'],
  ],
  [
    'The High Representative of the European Union for Foreign Affairs and Security Policy, Ms Kay Roy, rose. The High Representative left.',
    ['Kay Roy', 'Kay Roy'],
  ],
  ['Negotiators Azra Roy and Petro Omo spoke.', ['Azra Roy', 'Petro Omo']],
  ['Businesswoman Azra Roy met Lt. Col. Petro Omo.', ['Azra Roy', 'Petro Omo']],
  [
    'H.E. Mr. Hak Roy, Minister of Trade of Chile, met them. The Minister left.',
    ['Hak Roy', 'Hak Roy'],
  ],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('a name that is read is nobody else’s of the same first name or office', () => {
  expect(namesIn('Minister David Carr met Minister Ann Lee. Carr left.')).toEqual([
    'David Carr',
    'Ann Lee',
    'David Carr',
  ]);
});

const holder = (name: string, from: string, to: string | null) => ({
  actor: {
    id: name.toLowerCase().replace(' ', '-'),
    name,
    kind: 'person' as const,
    side: 'uk',
    offices: [{ title: 'Prime Minister', from, to }],
  },
  aliases: [],
});
const registers = {
  actors: [holder('Ann Lee', '2024-07-05', null), holder('Bo Ray', '2019-01-01', '2024-07-04')],
  issues: [],
};

test.each([
  ['The Prime Minister spoke to the King. Ann Lee thanked him.', ['Ann Lee', 'Ann Lee']],
  ['The Prime Minister spoke. She met Bo Ray.', ['Bo Ray']],
  ['The Prime Minister spoke to the King.', []],
  ['On 3 May 2001 the Prime Minister rose. Ann Lee thanked her.', ['Ann Lee']],
  ['On 3 May 2020 the Prime Minister rose. Ann Lee met Bo Ray.', ['Bo Ray', 'Ann Lee', 'Bo Ray']],
])('an office that a register knows is who holds it that day and is named: %s', (text, names) => {
  expect(namesIn(text, registers)).toEqual(names);
});
