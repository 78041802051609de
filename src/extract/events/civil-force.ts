/** A strike of those who work. */
const ofLabour =
  /\b(?:unions?|walk-?outs?|picket\w*|dock\w*|ballot|pay|staff|nurses|teachers|drivers|miners|(?<!\b(?:aid|health) )workers|(?:on|general|hunger) strike|strike (?:beg[au]n|ended|lasted|was called)|(?:call|stag|join|continu|suspend|end|vot)\w* (?:off |to |on )?(?:(?:an?|the|their) )?(?:\S+ )?strike)\b/i;

/** What befalls without arms. */
const ofAccident =
  /\b(?:(?:(?:earth)?quake|storm|typhoon|cyclone|hurricane|flood|landslide|avalanche|wildfire|tsunami|tornado)s?|fire|crash\w*|accident|collision|derail\w*|ferry|train|collapse\w*)\b/i;

/** Who uses force by law, or against it. */
const ofPolice = /\b(?:police|officers|detectives|gunm[ae]n|protesters|inspectors)\b[^;,]{0,60}$/i;

const ofArms =
  /\b(?:troops|soldiers|army|forces|rebels?|militants?|missiles?|rockets?|drones?|bomb\w*|shell\w*|air ?strikes?)\b/i;

/** Whether what a military verb or noun tells is a strike of workers, an accident or the work of the police; `before` is what stands before it. */
export function isCivil(sentence: string, before: string): boolean {
  return (
    !ofArms.test(sentence) &&
    ((/\bstr(?:ik|uck)/.test(sentence) && ofLabour.test(sentence)) ||
      ofAccident.test(sentence) ||
      ofPolice.test(before))
  );
}
