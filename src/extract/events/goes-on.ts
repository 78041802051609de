import type { Tagged } from '../acts/tagged.ts';
import type { DraftEvent } from './draft-event.ts';
import { isTogether } from './gather.ts';

/** What people who meet do there: who "also discussed" is still at the meeting just told of. */
const verbs =
  '(?:discussed|raised|agreed|reaffirmed|affirmed|reiterated|stressed|emphasi[sz]ed|underlined|underscored|highlighted|noted|welcomed|condemned|covered|exchanged|reviewed|pledged|committed|decided|recogni[sz]ed|acknowledged|expressed|touched on|explored|considered|addressed|called for|heralded|shared|restated|voiced|confirmed|(?:did not|never) (?:discuss|raise|mention|address)|are expected to (?:discuss|raise)|will (?:discuss|raise)|would (?:discuss|raise|engage))';

const group = new RegExp(
  `([\\uf000-\\uf3ff]|[\\ue000-\\ue3ff](?:,? and [\\ue000-\\ue3ff])+)(?: (?:also|both|had|have|further|jointly|then|\\p{Ll}+ly|are|were))* ${verbs}`,
  'u',
);

/** The event that a sentence goes on telling: "They also discussed trade." Null where it does not. */
export function goesOn(
  { text, tokenAt }: Tagged,
  events: readonly DraftEvent[],
): DraftEvent | null {
  const match = group.exec(text);
  if (match === null) return null;
  const ids = Array.from(
    match[1] ?? '',
    (_, index) => tokenAt(match.index + index)?.ids ?? [],
  ).flat();
  return (
    events.findLast((event) => isTogether(event) && ids.every((id) => event.who.includes(id))) ??
    null
  );
}
