import type { ComparedIssue } from '../../model/accounts.ts';
import type { IssueId, Side } from '../../model/actor.ts';
import type { Excerpt } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { wordsSet } from './attribution.ts';

/** The issues that the accounts of one side (null: the reporters) alone name as discussed. */
export function namedOnlyBy(
  side: Side | null,
  compared: readonly ComparedIssue[],
): readonly IssueId[] {
  return compared
    .filter((issue) => issue.treatment === 'discussed' && isOnlyBy(issue, side))
    .map(({ id }) => id);
}

function isOnlyBy({ onlyBy }: ComparedIssue, side: Side | null): boolean {
  return onlyBy !== undefined && (onlyBy?.id ?? null) === (side?.id ?? null);
}

/** A run of words of an excerpt as they are shown. */
export type ShownRun = {
  readonly text: string;
  /** Whether it is what one side alone says of an issue. */
  readonly oneSided: boolean;
  /** False for what, within a quote, only says whose words it has. */
  readonly isVoice: boolean;
};

/**
 * An excerpt with the quotation marks that it needs beside a name, cut where what one side alone
 * says begins and ends. Marks may be put around its words, and marks within be made single;
 * everything else of it is there in its order.
 */
export function shownRuns(
  excerpt: Excerpt,
  compared: readonly ComparedIssue[],
  timeline: Pick<Timeline, 'sources'>,
): readonly ShownRun[] {
  const spans = oneSidedSpans(excerpt, compared);
  const { pieces } = wordsSet(excerpt, timeline);
  const runs: { text: string; oneSided: boolean; isVoice: boolean }[] = [];
  let at = 0;
  for (const { text, isVoice } of pieces) {
    const isHeard = isVoice || excerpt.mode !== 'quoted';
    for (const sign of text) {
      const own = excerpt.exact.startsWith(sign, at) || isMarkFor(sign, excerpt.exact[at]);
      const place = excerpt.start + at;
      const oneSided = own && spans.some(({ start, end }) => start <= place && place < end);
      if (own) at += sign.length;
      const last = runs.at(-1);
      if (last?.oneSided === oneSided && last.isVoice === isHeard) last.text += sign;
      else runs.push({ text: sign, oneSided, isVoice: isHeard });
    }
  }
  return runs;
}

/** Where within an excerpt stand words of an issue that one side alone names. */
function oneSidedSpans(excerpt: Excerpt, compared: readonly ComparedIssue[]): readonly Span[] {
  return compared
    .filter(({ treatment, onlyBy }) => treatment === 'discussed' && onlyBy !== undefined)
    .flatMap(({ said }) => [...said.values()].flat())
    .map(({ evidence }) => evidence)
    .filter(({ source, start, end }) => {
      return source === excerpt.source && start < excerpt.end && end > excerpt.start;
    });
}

/** Whether a quotation mark stands for another one: a single for a double within a quotation. */
function isMarkFor(sign: string, other: string | undefined): boolean {
  return /[‘’']/.test(sign) && other !== undefined && /[“”"]/.test(other);
}
