import type { IssueId, Side } from '../../model/actor.ts';
import type { Excerpt } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { ComparedIssue } from './accounts.ts';

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

/** A piece of a quote, and whether it is what one side alone says. */
export type QuotePiece = { readonly text: string; readonly oneSided: boolean };

/** A quote cut where what one side alone says of an issue begins and ends; together the pieces are its words. */
export function quotePieces(
  excerpt: Excerpt,
  compared: readonly ComparedIssue[],
): readonly QuotePiece[] {
  const spans = compared
    .filter(({ treatment, onlyBy }) => treatment === 'discussed' && onlyBy !== undefined)
    .flatMap(({ said }) => [...said.values()].flat())
    .map(({ evidence }) => evidence)
    .filter(({ source, start, end }) => {
      return source === excerpt.source && start < excerpt.end && end > excerpt.start;
    });
  const pieces: QuotePiece[] = [];
  let at = excerpt.start;
  const cutTo = (end: number, oneSided: boolean) => {
    if (end > at)
      pieces.push({ text: excerpt.exact.slice(at - excerpt.start, end - excerpt.start), oneSided });
    at = Math.max(at, end);
  };
  for (const span of inOrder(spans)) {
    cutTo(Math.min(span.start, excerpt.end), false);
    cutTo(Math.min(span.end, excerpt.end), true);
  }
  cutTo(excerpt.end, false);
  return pieces;
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
