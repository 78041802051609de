import type { EventKind } from '../../model/event-kinds.ts';

/** Verbs of one kind of event, by their base form, with a sentence that has one. */
export type VerbClass = {
  readonly kind: EventKind;
  readonly verbs: string;
  readonly example: string;
};

/** Verbs of saying that by themselves tell a statement. */
const saying = `acknowledge add admit announce argue claim condemn confirm criticise criticize declare deny emphasise emphasize explain insist note pledge
  praise promise reaffirm reiterate remark reply report respond reveal say state stress tell testify underline underscore urge vow warn`;

/** What a verb by itself tells of the kind of an event; the first class that has it decides. */
export const verbClasses: readonly VerbClass[] = [
  {
    kind: 'call',
    verbs: 'phone telephone speak talk ring',
    example: 'The two ministers spoke on Monday.',
  },
  {
    kind: 'meeting',
    verbs: 'meet convene gather attend assemble co-chair chair confer reconvene dine adjourn',
    example: 'They met in the capital.',
  },
  {
    kind: 'visit',
    verbs: 'visit travel arrive tour fly receive host welcome greet depart return',
    example: 'She visited the port.',
  },
  {
    kind: 'statement',
    verbs: `${saying} demand propose address apologise apologize call reject recommend thank congratulate disclose commend proclaim`,
    example: 'The minister announced new measures.',
  },
  { kind: 'post', verbs: 'post tweet', example: 'He posted on the net.' },
  { kind: 'briefing', verbs: 'brief', example: 'Officials briefed reporters.' },
  { kind: 'broadcast', verbs: 'broadcast air televise', example: 'The speech was broadcast.' },
  {
    kind: 'publication',
    verbs: 'publish release issue unveil print',
    example: 'The ministry published the report.',
  },
  {
    kind: 'appointment',
    verbs: `appoint reappoint nominate elect re-elect resign replace succeed become hire dismiss fire designate inaugurate retire promote oust sack
      swear name install step`,
    example: 'She was appointed in May.',
  },
  {
    kind: 'negotiation',
    verbs: 'negotiate sign agree conclude ratify strike mediate',
    example: 'They signed a treaty.',
  },
  {
    kind: 'military',
    verbs: `attack bomb shell invade kill shoot deploy capture seize destroy sink raid bombard ambush fight surrender liberate occupy wound storm
      besiege assassinate detonate explode`,
    example: 'Forces attacked the town.',
  },
  {
    kind: 'other',
    verbs: `launch approve adopt establish found create impose sanction enact pass order direct instruct suspend close open merge acquire buy sell begin
      start end complete finish enter expire take-effect file sue arrest charge convict sentence win lose defeat vote award celebrate
      commemorate mark break erupt die move join leave introduce extend implement apply build discover invent develop form march protest cut
      raise lift ban block freeze withdraw transfer deliver send allocate fund invest reach commit decide select choose lead include expand
      grant reopen kick indict extradite appeal evacuate rescue land fall collapse crash burn flood record make stall`,
    example: 'The council approved the plan.',
  },
];

/** Verbs that take the kind of their noun: "held a meeting", "made a visit". */
export const lightVerbs: ReadonlySet<string> = new Set(
  `hold take lead begin conduct make have start open close end host give pay convene attend join finish conclude complete undertake
  kick launch carry chair co-chair place schedule plan arrange organise organize cancel postpone wrap follow include release issue do deliver participate stage
  engage push reschedule adjourn`.split(/\s+/),
);

/** Verbs of what is done in a call or a meeting, which may be told after them: "discussed trade in a call". */
export const exchangeVerbs: ReadonlySet<string> = new Set(
  `discuss review exchange debate explore consult cover raise examine touch confer deliberate`.split(
    /\s+/,
  ),
);

/** Verbs that measure or tell a state rather than an event. */
export const stateVerbs: ReadonlySet<string> = new Set(
  `be have rise cost fall grow increase decrease decline amount total account remain stay seem appear represent contain consist belong depend mean
  need want know believe think feel hope expect live last exist matter reflect show indicate suggest rank average exceed reach drop
  stand continue enjoy share face serve feature require involve cover provide support help allow enable ensure build hold keep lie work look`.split(
    /\s+/,
  ),
);

/** Verbs of saying, whose subject speaks. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `${saying} write continue tweet post suggest conclude highlight quote comment observe welcome`.split(
    /\s+/,
  ),
);

/** Irregular verbs: base, past, participle where it differs. */
const irregularTable = `
become became become; begin began begun; blow blew blown; break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen;
come came come; cut cut; deal dealt; die died; do did done; draw drew drawn; drive drove driven; fall fell fallen; feel felt; fight fought;
find found; flee fled; fly flew flown; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; have had; hear heard;
hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led; leave left; let let; lose lost; make made; mean meant; meet met;
pay paid; put put; quit quit; read read; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought;
awake awoke; sell sold; send sent; set set; shoot shot; show showed shown; shut shut; sink sank sunk; sit sat; speak spoke spoken;
spend spent; split split; stand stood; strike struck; sue sued; swear swore sworn; take took taken;
teach taught; tell told; think thought; throw threw thrown; wear wore worn; win won; write wrote written; cast cast; cost cost; bear bore born;
feed fed
`;

const pasts = new Map<string, string>();
const participles = new Map<string, string>();
for (const entry of irregularTable.trim().split(/;\s*/)) {
  const [base = '', past = '', participle = past] = entry.trim().split(/\s+/);
  pasts.set(past, base);
  participles.set(participle, base);
}

/** The past forms and participles of irregular verbs that are not like the base: `met`, `taken`. */
export const pastForms: readonly string[] = [...pasts, ...participles].flatMap(([form, base]) =>
  form === base ? [] : [form],
);

/** Words in -ed that are no verbs, or seldom. */
const notVerbs: ReadonlySet<string> = new Set(
  `united indeed need seed speed feed breed proceed exceed succeed bed red shed sacred hundred kindred wicked naked rugged aged beloved advanced limited
  detailed so-called related based-on high-level armed unprecedented unwavering undocumented embed weed creed greed deed allied industrialised
  industrialized developed skilled interested biased crowded sophisticated`.split(/\s+/),
);

const prefixed = /^(?:under|over|re|fore?|with|up|broad)(?=\p{Ll}{3})/u;

function withPrefix(prefix: string, base: string | undefined): string | undefined {
  return base === undefined ? undefined : prefix + base;
}

/** The base of a past or participle form: `announced` is `announce`; null where it is none. */
export function pastBase(
  word: string,
): { readonly base: string; readonly form: 'past' | 'participle' | 'both' } | null {
  // "withdrew", "undertaken": with the forms of the verb behind the prefix
  const prefix = pasts.has(word) || participles.has(word) ? '' : (prefixed.exec(word)?.[0] ?? '');
  const past = withPrefix(prefix, pasts.get(word.slice(prefix.length)));
  const participle = withPrefix(prefix, participles.get(word.slice(prefix.length)));
  if (past !== undefined) return { base: past, form: participle === undefined ? 'past' : 'both' };
  if (participle !== undefined) return { base: participle, form: 'participle' };
  if (
    word.length < 5 ||
    !word.endsWith('ed') ||
    notVerbs.has(word) ||
    (/^un\p{L}+ed$/u.test(word) && !/^(?:unveiled|unleashed|united)$/.test(word))
  )
    return null;
  return { base: baseOf(word.slice(0, -2), word.slice(0, -1)), form: 'both' };
}

const baseForms: ReadonlySet<string> = new Set([
  ...verbClasses.flatMap(({ verbs }) => verbs.split(/\s+/)),
  ...lightVerbs,
  ...stateVerbs,
  ...speechVerbs,
  ...pasts.values(),
]);

/** The base of a regular form from its two possible stems: of "announced" `announc` and `announce`. */
function baseOf(stem: string, stemE: string): string {
  if (baseForms.has(stemE)) return stemE;
  if (baseForms.has(stem)) return stem;
  if (/(.)\1$/.test(stem) && baseForms.has(stem.slice(0, -1))) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:(?<!s)s|[czvu]|[^aeiou]l|at|ut|it|ot|ir|ur|or)$/.test(stem) ? stemE : stem;
}

/** The base of a present form in -s: `meets` is `meet`; null where the lexicon has no such verb. */
export function presentBase(word: string): string | null {
  if (!word.endsWith('s') || word.length < 4) return baseForms.has(word) ? word : null;
  const [stem, stemEs] = [word.slice(0, -1), word.slice(0, -2)];
  if (baseForms.has(stem)) return stem;
  if (word.endsWith('es') && baseForms.has(stemEs)) return stemEs;
  return word.endsWith('ies') && baseForms.has(`${word.slice(0, -3)}y`)
    ? `${word.slice(0, -3)}y`
    : null;
}

/** The base of a form in -ing. */
export function gerundBase(word: string): string | null {
  if (
    !/^\p{Ll}{2,}ing$/u.test(word) ||
    /^(?:during|according|including|following|regarding|concerning|thing|nothing|something|anything|everything|morning|evening|meeting|king|spring|string|wing|ring|building|ongoing|outstanding|longstanding|long-standing|upcoming|being)$/.test(
      word,
    )
  )
    return null;
  return baseOf(word.slice(0, -3), `${word.slice(0, -3)}e`);
}

const kinds = new Map<string, EventKind>();
for (const { kind, verbs } of verbClasses)
  for (const verb of verbs.split(/\s+/)) if (!kinds.has(verb)) kinds.set(verb, kind);

/** The kind of event that a verb tells by itself; null where it tells none. */
export function kindOfVerb(base: string): EventKind | null {
  return kinds.get(base) ?? null;
}
