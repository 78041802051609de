/** Short forms of given names: one line a name, the full forms after it. */
const table = `
abe: abraham
al: albert alan alfred alexander
alex: alexander alexandra alexandre alejandro
andy: andrew
ben: benjamin
bernie: bernard
bill: william
billy: william
bob: robert
bobby: robert
charlie: charles
chris: christopher christian christine christina
chuck: charles
cathy: catherine
dan: daniel
danny: daniel
dave: david
debbie: deborah
dick: richard
don: donald
doug: douglas
ed: edward edwin edmund
ernie: ernest
fred: frederick alfred
geoff: geoffrey
greg: gregory
hank: henry
harry: henry harold
jack: john
jake: jacob
jeff: jeffrey
jerry: gerald jerome
jim: james
jimmy: james
joe: joseph
josh: joshua
kate: katherine catherine kathryn
kathy: katherine kathleen
ken: kenneth
larry: lawrence
leo: leonard
liz: elizabeth
lou: louis
maggie: margaret
marty: martin
matt: matthew
max: maximilian maxwell
meg: margaret
mick: michael
mike: michael
mitch: mitchell
nancy: ann
nat: nathaniel
nick: nicholas
pat: patrick patricia
pete: peter
phil: philip phillip
ray: raymond
rick: richard
rob: robert
ron: ronald
sam: samuel samantha
steve: steven stephen
stu: stuart
sue: susan
ted: edward theodore
tim: timothy
tom: thomas
tony: anthony antony
vicky: victoria
vince: vincent
walt: walter
will: william
zack: zachary
`;

const fullForms = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', full = ''] = line.split(': ');
      return [short, full.split(' ')] as const;
    }),
);

/** Whether two given names in small letters may be one person's: `joe` and `joseph`, `j` and `joe`. */
export function mayBeSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/^.\.?$/u.test(short)) return long.startsWith(short.slice(0, 1));
  return (
    fullForms.get(one)?.includes(other) === true || fullForms.get(other)?.includes(one) === true
  );
}
