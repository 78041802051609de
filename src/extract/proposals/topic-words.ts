/** Words of a list, without the white space between them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that part terms and stand in none. */
export const betweenTerms = words(
  `a an the this that these those such same other another each every any some all both either neither no none few several many much more most
  less least own i you he she it we they me him her us them my your his its our their mine yours who whom whose which what where when why how
  and or but nor so yet if as than then because although though while whereas whether until unless since once
  in on at by for from to of with without within into onto upon about above below over under after before during between among amongst
  through throughout across against along around behind beyond despite except inside outside near off out up down per via toward towards
  regarding concerning including amid beneath beside besides like unlike
  is are was were be been being am has have had having do does did done will would shall should can could may might must ought
  not also too very just only even still again ever never always often sometimes usually already soon now then here there today
  yesterday tomorrow tonight together apart instead perhaps rather quite well however therefore moreover furthermore meanwhile thus hence
  first second third fourth fifth sixth seventh eighth ninth tenth back last next previous former latter one two three four five six seven eight nine ten dozen hundred thousand million
  billion trillion percent per cent early earlier late later recent recently current currently new old former ongoing continued continuing
  good great big large small high low long short strong close full whole entire main major key important significant critical crucial vital
  clear common joint mutual shared bilateral multilateral trilateral special specific particular certain various different similar further
  additional total overall general possible necessary able ready likely due best better larger greater higher lower deep deeper
  wide broad broader robust ambitious historic enduring deeply close closely closer free fair just constructive productive
  more- non- mr mrs ms dr sir said says say told according et al etc e.g i.e vs re ie eg am pm gmt est bst utc https http www com org html
  welcome welcomed thank thanks thanked please yes no ok okay don't doesn't didn't isn't aren't wasn't won't can't couldn't it's that's there's
  don’t it’s senior virtual`,
);

/** Nouns that name no subject by themselves: they stand in every text, whatever it is about. */
export const generalNouns = words(
  `issue issues matter matters topic topics subject subjects range variety number numbers series set list lot part parts piece side sides
  way ways mean means approach manner case cases kind kinds sort type types form forms point points fact facts example examples
  thing things something anything nothing everything everyone anyone someone person persons people man men woman women child children
  time times day days week weeks month months year years hour hours minute minutes decade decades century centuries moment period date
  morning afternoon evening night weekend today anniversary spring summer autumn fall winter
  place places area areas region regions world country countries nation nations state states city cities town home house office
  place ground level levels basis term terms scope scale extent degree rate amount size
  work works job role roles task effort efforts action actions activity activities step steps measure measures move moves process processes
  progress development developments change changes result results outcome outcomes success achievement achievements impact effect effects
  importance need needs priority priorities goal goals objective objectives aim aims target targets purpose interest interests concern concerns
  challenge challenges problem problems question questions answer answers opportunity opportunities option options choice possibility
  support cooperation co-operation collaboration coordination partnership partnerships partner partners relationship relationships relation
  relations ties tie bond bonds friendship alliance allies ally commitment commitments engagement dialogue discussion discussions talk talks round rounds session sessions
  consultation consultations conversation conversations exchange exchanges contact contacts communication communications
  meeting meetings call calls visit visits trip trips summit summits conference conferences session sessions event events ceremony
  statement statements remark remarks speech speeches comment comments announcement announcements briefing briefings press media news
  report reports reporter reporters journalist journalists article interview readout transcript document documents letter letters
  text paper page message post tweet video photo image file
  leader leaders leadership official officials minister ministers ministry secretary president presidents government governments administration
  authority authorities spokesperson spokesman spokeswoman counterpart counterparts delegation representative representatives member members team
  teams group groups organization organizations organisation organisations body bodies institution institutions agency agencies company companies
  department departments committee council commission party parties staff colleagues friends friend family community communities
  view views opinion position positions idea ideas plan plans proposal proposals agenda vision strategy policy policies programme program
  programs programmes project projects initiative initiatives framework system systems structure mechanism mechanisms resources resource
  decision decisions agreement agreements deal deals arrangement arrangements solution solutions resolution response responses
  use access addition order line lines end beginning start future past present history background context situation condition conditions
  reason reasons cause causes line light view face front hand hands head heart eye word words name names
  value values principle principles respect behalf presence absence increase decrease growth rise loss gain
  update updates information details detail data figure figures source sources
  capacity capability capabilities ability abilities power powers force forces
  assistance help aid contribution contributions efforts investment’s
  desire hope hopes belief confidence trust gratitude appreciation congratulations condolences thanks welcome sympathy
  citizens citizen public society sector sectors industry industries field fields
  others rest majority half top bottom
  behavior behaviour attention remainder share signing launch arrival return participation involvement readiness willingness
  advance improvement expansion implementation establishment creation completion introduction promotion preparation preparations
  situation context aspect aspects element elements factor factors feature features
  account review assessment study research
  deal offer request requests visit invitation
  phone telephone president-elect prime vice deputy
  threat threats risk risks danger dangers operation operations scourge market markets strength forward standard standards benefit benefits
  equipment flow practice practices thousands hundreds grounds sale sales fight battle actor actors approaches awareness availability
  success stability crisis crises transition incident incidents event reform reforms measures regulation regulations rule rules law laws
  bill bills act acts order orders facility facilities
  tool tools service services product products item items version section chapter figure table copy right rights reserved
  mr. mrs. ms.`,
);

/** Words after which a text says what something is about. */
export const beforeTopics = words(
  `about on over regarding concerning including against discuss discussed discussing discusses address addressed addressing cover covered
  covering covers raise raised raising tackle tackling combat combating counter countering end ending amid`,
);

/** Nouns beside which a place is a subject: "the war in", "support for". */
export const besidePlaces = words(
  `war conflict situation crisis ceasefire cease-fire fighting hostages aggression invasion attack attacks developments peace violence sanctions
  truce occupation unrest election elections coup support aid assistance relief famine`,
);
