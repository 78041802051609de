/** Words of a list, without the white space between them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that end the name of a body that can act or speak. */
export const bodyNouns = words(
  `government office department ministry council commission committee parliament congress senate house court union party group agency authority
  assembly federation confederation chamber tribunal consortium caucus guild panel organisation organization forum fund foundation institute university college hospital church bank company corporation
  inc ltd limited holdings industries forces force army navy police command service services exchange administration embassy consulate
  secretariat directorate directorate-general association society network guard treasury board bureau centre center reserve alliance
  nations league works airlines museum brigade corps garrison front movement brotherhood taliban team club academy
  laboratory laboratories observatory trust institution coalition task-force partnership`,
);

/** Capitalised words that never stand in a person's name, in small letters. */
export const neverInNames: ReadonlySet<string> = new Set([
  ...bodyNouns,
  ...words(`the a an this that these those he she it they we i you his her their our my its but and or if when while as at by for from in into
    of on to with after before under over since until despite during following both some many most all no not yes also however
    meanwhile earlier later last next first second third today tomorrow yesterday monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december spring summer autumn winter there here
    what who where why how such each every any other another more less than then thus so because although though whether which whose
    through throughout between among across against about around within without upon along together additionally finally moreover
    furthermore recently currently republic kingdom states united nation treaty agreement act bill law declaration charter strategy
    plan programme program project initiative framework dialogue summit conference meeting talks statement report review school street
    road square avenue palace castle schloss château chateau cathedral mausoleum airport base peninsula islands ocean gulf strait
    territory county province region district international national federal european american british security trade economic economy
    energy climate health education democrat democrats democratic republican republicans conservatives news radio television press
    media journal magazine cup games olympic olympics medal prize award chapter section article annex table figure page question
    answer mission operation resolution convention protocol accord accords pact deal joint special strategic delegation border crisis
    civil human rights internet headquarters building cooperation development working task corridor series series's minister president
    secretary general prime director ambassador commissioner chairman governor senator mayor leader officials senior high-level
    trilateral bilateral annual global advisory fact sheet readout remarks executive order day week month year anniversary birthday
    storm typhoon hurricane cyclone independence constitution victory freedom liberty empire dynasty war battle revolution
    revolutionary massacre tribe football baseball channel station festival factory mill mills steel motors systems technologies
    technology electric chemical pharmaceuticals partners capital studios records entertainment`),
]);

/** Bodies that every reader of the news knows, by the names the news calls them. */
export const knownBodies: readonly string[] =
  `White House|Kremlin|Pentagon|Downing Street|No 10|No. 10|Élysée|Vatican|Holy See|Whitehall|State Department|Foreign Office|Treasury|European Commission|European Council|European Parliament|United Nations|Security Council|General Assembly|NATO|Nato|African Union|Arab League|World Bank|World Health Organization|International Monetary Fund|IMF|WHO|IAEA|OPEC|ASEAN|G7|G20|Hamas|Hezbollah|Taliban|Houthis|Congress|Supreme Court|Federal Reserve|Bank of England|European Central Bank|CIA|FBI|FCDO|FCO|MoD|IDF|Knesset|Bundestag|House of Commons|House of Representatives|Senate|UN|EU`.split(
    '|',
  );

/** Given names that are frequent in English texts of many countries: by them a run of capitalised words is taken for a person. */
export const givenNames = words(
  `adam adrian ahmed alan albert alberto alejandro alex alexander alexandra ali alice amanda amy ana andrea andreas andrei andrew angela ann anna anne
  anthony antonio arthur barbara ben benjamin bernard bill bob boris brian bruce carl carla carlos carol caroline catherine charles
  charlotte chris christian christine christopher claire claudia colin craig daniel david deborah denis dennis diana diane dmitry dominic donald
  donna dorothy douglas edward elena eleanor elizabeth emily emma eric erik eva evelyn fatima felix fernando florence francesco francis
  francisco frank franz fred frederick gabriel gary george gerald gloria gordon grace greg gregory guy hans harold harry hassan
  heather helen helena henry howard hugh hussein ian ibrahim igor irene isabel ivan jack jacob jacques james jan jane janet jason jean
  jeff jeffrey jennifer jeremy jerry jessica jim joan john johan johannes jonathan jorge jose josé joseph joshua juan judith julia julie justin karen karl
  katherine kate kathleen keith kelly ken kenneth kevin khalid kim larry laura lawrence leo leon leonard leonardo lewis liam lisa louis louise lucas
  lucy luis luke maggie manuel marc marco margaret maria marie marina mario mark martha martin mary matthew maurice max melissa michael michel michelle
  miguel mike mikhail mohamed mohammad mohammed muhammad nancy natalia natalie nathan neil nicholas nicola nicolas nigel nikolai noah oliver olga oscar otto
  pablo pamela patricia patrick paul paula pedro peter philip philippe phil pierre rachel ralph raymond rebecca ricardo richard robert roberto roger
  roland ronald rosa rose roy russell ruth ryan samantha sam samuel sandra sara sarah scott sean sergei sergey sharon simon sofia sophie
  stefan stephanie stephen steve steven stuart susan sylvia tatiana ted teresa theodore theresa thomas tim timothy tom tony ursula vera victor victoria
  abbas abdullah aleksandar andrej andriy annalena antony bashar brandon dmytro ebrahim emmanuel enrique giorgia giuseppe hakan hamad jair jared javad
  josep karim keir khaled luiz mahmoud marcelo mateusz mustafa narendra olaf omar oleksandr oleksii petr petro rafael recep rishi sebastian serhiy
  tariq volodymyr wolfgang yair yoav yuri zoran
  viktor vincent virginia vladimir walter wendy william yusuf`,
);

/** After a name these make it a thing called after its bearer: "Eiffel Tower". */
export const thingsNamed = words(
  `tower organisation organization hotel foundation institute center centre library school university college street avenue airport
  prize award report review act plan doctrine group inc ltd corp company bank administration campaign era government cabinet
  family presidency ministry voter voters supporter supporters allies aides officials team loyalists tariffs tax day parade roll
  brothers building memorial park bridge massacre conference`,
);

/** Verbs that persons do rather than bodies or places, in the past or the present. */
export const personVerbs = words(
  `met meets spoke speaks told tells joined sat stood wrote writes born died lived married tweeted smiled laughed flew travelled traveled visited visits
  resigned thanked congratulated phoned testified grew studied worked became arrived shook`,
);
