import { longMonths, longWeekdays } from '../dates/calendar-names.ts';

/** Words of a list, without the white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What an office may be for, before its head or behind it: "defence minister", "minister of defence". */
export const fields = `affairs agriculture army bank budget business cabinet climate commission council court culture defence defense democratic development
  digital economic education energy environment european external federal finance foreign health homeland house human intelligence interior
  justice labor labour military national navy opposition planning policy public regional republican research rights security state supreme
  tourism trade transport treasury war`;

/** Nouns of bodies that never stand in a person's name. */
const bodies = `administration agency airlines alliance army assembly association authority bank center centre church college command commission committee community company
  congress consulate corporation council court department directorate directorate-general embassy exchange federation forces forum foundation fund
  government group holdings hospital house inc industries institute league limited ltd ministry museum nations navy network office organisation subcommittee
  organization parliament partnership party police secretariat senate service services society treasury union university works`;

/** Months and weekdays; May is a name too. */
const calendar = `${longMonths}|${longWeekdays}`
  .replace('|May|', '|')
  .toLowerCase()
  .replaceAll('|', ' ');

/** Capitalised words that never stand in a person's name, in small letters. */
export const neverInNames = words(
  `${bodies} ${fields} ${calendar} a about accord accords across act advisory after against agreement airport all along also although american among an and annex anniversary
  annual another asia africa europe answer any around article as at autumn avenue award base baseball battle because before between bilateral bill birthday
  border both british building but by capital castle cathedral century channel chapter charter chateau chemical château city civil conference
  conservatives constitution convention cooperation corridor councils county crisis cup currently cyclone day deal declaration delegation democrat
  democrats despite dialogue district during dynasty each earlier economy election electric empire enterprises entertainment every executive fact factory fellowship
  festival figure finally first following football for framework freedom from games general global gulf he headquarters her here high-level
  his how however hurricane i if in independence initiative international internet into islands it its joint journal kingdom last later law
  less liberty magazine many massacre mausoleum meanwhile medal media meeting mill mills mission month more most motors my nation news next
  no not ocean of olympic olympics on operation or order other our over pact page palace partners peninsula pharmaceuticals plan press prime
  prize program programme project protocol province question radio readout recently records region remarks report republic republicans
  resolution review revolution revolutionary road schloss school second section senior series session series's she sheet since so some special
  spring square statement states station steel storm strait strategic strategy street studios such summer summit systems table talks task
  technologies technology television territory than that the their then there these they third this those though through throughout thus to
  today together tomorrow treaty tribe trilateral typhoon under united until upon victory we week what when where whether which while who
  attends calls chairs congratulates discusses greets holds hosts invites leaves meets receives says sends signs speaks urges visits welcomes
  whose why winter with within without working year yes yesterday you`,
);

/** Nouns that end the name of a body that can act or speak. */
export const bodyNouns = words(
  `${bodies} academy board brigade brotherhood bureau caucus chamber club coalition confederation consortium corps force front garrison guard guild institution
  laboratories laboratory movement observatory panel reserve taliban task-force team tribunal trust`,
);

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
  `${bodies} tower hotel library school street avenue airport prize award report review act plan doctrine corp campaign era cabinet family
  presidency voter voters supporter supporters allies aides officials team loyalists tariffs tax day parade roll brothers building memorial
  park bridge massacre conference`,
);

/** Verbs that persons do rather than bodies or places, in the past or the present. */
export const personVerbs = words(
  `met meets spoke speaks told tells joined sat stood wrote writes born died lived married tweeted flew travelled traveled visited visits
  resigned thanked congratulated phoned testified grew studied worked became arrived shook`,
);
