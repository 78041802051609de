import type { SourceKind, Zone } from '../../model/source.ts';

const attributionPattern =
  /, (?:said \p{L}+(?: \p{L}+){0,2}|(?:[\p{L}’'.-]+ ){1,6}(?:said|says|reported))[.](?=\s|$)|[”"’'],? (?:\p{Lu}[\p{L}.’-]+ )?(?:he|she|they|\p{Lu}[\p{L}.’-]+|the \p{Ll}+)? ?(?:said|told|added|wrote|says)\b|\b(?:said|told|added):? (?:\S+ ){0,4}[“"]|\b(?:according to|told reporters|quoted (?:\S+ ){1,3}as saying|has said|have said|sources? said)\b/giu;

/** "on Friday", "early Saturday" without its date, and an agency: by these newspapers tell, not those who did it. */
const newsSign =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?(?:\d|(?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec)))(?<!\b\d{1,2},? \w+day)|\b(?:officials?|sources|spokes\w+|\p{Lu}\p{L}+) says?\b|\b(?:Reuters|AFP|Associated Press|Interfax|Xinhua|TASS|Tass|Yonhap|Kyodo|Anadolu|PTI|RFE\/RL)\b/gu;

/** "GENEVA (Reuters) —": an agency tells it, whatever it tells of. */
const agencyLine =
  /^\p{Lu}[\p{L} .,]{2,40}\((?:AP|AFP|UPI|Reuters|REUTERS|RFE\/RL|Kyodo|Xinhua|dpa|ANI|VOA)\)(?= ?[-–—])/mu;
/** An agency's dateline stands within so many code units. */
const MAX_TO_DATELINE = 1000;

/** From so many attributions on, or signs of news, somebody reports what others say. */
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
  if (agencyLine.test(plain.slice(0, MAX_TO_DATELINE))) return true;
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
  const signs = [attributionPattern, newsSign].map((sign) => (head.match(sign) ?? []).length);
  const [attributions = 0, news = 0] = signs;
  return (
    !isOwnVoice &&
    (attributions >= MIN_ATTRIBUTIONS ||
      (kind === 'news report' && attributions + news >= MIN_ATTRIBUTIONS))
  );
}
