/** Abbreviations after which a full stop ends no sentence, by subject. */
export const abbreviations: readonly {
  readonly subject: string;
  readonly words: readonly string[];
  /** One sentence, not two. */
  readonly example: string;
}[] = [
  {
    subject: 'forms of address',
    words:
      'Mr Mrs Ms Mx Dr Prof Sir St Rev Hon hon Rt Fr Sr Jr Messrs Mme Mlle Amb Pres Sheikh'.split(
        ' ',
      ),
    example: 'He met Mr. Smith there with MS. LEE.',
  },
  {
    subject: 'ranks and offices',
    words:
      'Gen Lt Lieut Col Maj Capt Cmdr Sgt Cpl Adm Brig Gov Sen Rep Sec Supt Insp Det Atty Min Dept Asst Dep Pvt Pres'.split(
        ' ',
      ),
    example: 'They heard Gen. Mark Hale and Sen. Ann Lee.',
  },
  {
    subject: 'months and days',
    words:
      'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(
        ' ',
      ),
    example: 'They met on Sept. 10 in Rome.',
  },
  {
    subject: 'firms and bodies',
    words: 'Inc Ltd Co Corp Bros Cie Univ Assn Intl Govt'.split(' '),
    example: 'The Acme Co. Board met.',
  },
  {
    subject: 'references',
    words:
      'No Nos Art Arts Para Paras Fig Vol Ch Sect pp cf ed eds vs v al approx est ca c incl'.split(
        ' ',
      ),
    example: 'It is in No. 10 of the list.',
  },
  {
    subject: 'places and countries',
    words:
      'Calif Mass Conn Fla Ga Ill Ind Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd Ft Mt'.split(
        ' ',
      ),
    example: 'He was in Palo Alto, Calif. Monday.',
  },
];
