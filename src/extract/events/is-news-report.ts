import type { SourceKind, Zone } from '../../model/source.ts';

const attributionPattern =
  /[”"’'],? (?:\p{Lu}[\p{L}.’-]+ )?(?:he|she|they|\p{Lu}[\p{L}.’-]+|the \p{Ll}+)? ?(?:said|told|added|wrote|says)\b|\b(?:said|told|added):? (?:\S+ ){0,4}[“"]|\b(?:according to|told reporters|has said|have said|sources? said)\b/giu;

/** From so many attributions on, somebody reports what others say. */
const MIN_ATTRIBUTIONS = 3;

/** A summary of news has so few points, and a paragraph of at least so many code units; a fact sheet has many points. */
const [MAX_POINTS, MIN_SUMMARY] = [6, 600];

function isSummary(plain: string): boolean {
  const lines = plain.split('\n');
  const points = lines.filter((line) => /^[-•*] /.test(line)).length;
  return points <= MAX_POINTS && lines.some((line) => line.length >= MIN_SUMMARY);
}

/** Whether a text reports of others, as newspapers and agencies do, rather than tells its own event. */
export function isNewsReport(kind: SourceKind, plain: string, zones: readonly Zone[]): boolean {
  if (kind === 'digest') return isSummary(plain);
  if (kind !== 'news report' && kind !== 'other') return false;
  if (
    zones.some(
      ({ zone, start, end }) =>
        zone === 'comment' ||
        zone === 'caption' ||
        (zone === 'dateline' && /\([A-Z][\w ./-]{1,30}\)/.test(plain.slice(start, end))),
    )
  )
    return true;
  const head = plain.slice(0, 20_000);
  const isOwnVoice = /\b(?:my administration|our (?:nation|administration|government))\b/i.test(
    head,
  );
  return !isOwnVoice && (head.match(attributionPattern) ?? []).length >= MIN_ATTRIBUTIONS;
}
