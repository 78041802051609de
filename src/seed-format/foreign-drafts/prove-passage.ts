import { modeShown, speechShown } from '../../extract/quotations/shown-speech.ts';
import type { NamedIssue } from '../../extract/registers.ts';
import type { IssueTreatment, SpeechMode } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { type ModeProof, proveMode } from '../prove-mode.ts';
import { quotationOf } from '../source-text.ts';
import type { ProofText } from './anchor-draft.ts';
import { findFolded, foldWords } from './fold-text.ts';

/** An issue that machine reading finds in a text, and whether it was raised there. */
export type IssueWords = Span & Pick<IssueTreatment, 'id' | 'treatment'> & { readonly at: number };

/** What becomes of the issues of a draft. */
export type ProvedIssues = {
  readonly issues: readonly IssueTreatment[];
  /** Why some were left out, or what an editor may add to the register. */
  readonly remarks: readonly string[];
};

/**
 * The issues of a draft, each with words of its paragraph that show it; whether it was raised
 * or explicitly not is what those words say. An issue is a heading and no claim of its own, so
 * one that is not shown is left out with a remark and the draft stays.
 */
export function proveIssues(
  names: readonly string[],
  quote: Span,
  text: ProofText,
  register: ReadonlyMap<string, NamedIssue>,
  read: ReadonlyMap<string, readonly IssueWords[]>,
): ProvedIssues {
  const issues = new Map<string, IssueTreatment>();
  const remarks: string[] = [];
  const paragraph = paragraphOf(text.source.text, quote);
  for (const name of names) {
    const known = register.get(issueKey(name));
    if (known === undefined) {
      const words = text.folded.folded.toLowerCase();
      const isThere = findFolded(words, foldWords(name).toLowerCase()).length > 0;
      remarks.push(
        isThere
          ? `"${name}" is in no register. The text has these words: add it to issues.yaml if it matters.`
          : `the issue "${name}" is in no register and not in the text, and was left out.`,
      );
      continue;
    }
    const { id, label } = known.issue;
    const places = read.get(id) ?? [];
    const shown =
      places.find(({ at }) => quote.start <= at && at < quote.end) ??
      places.find(({ at }) => paragraph.start <= at && at < paragraph.end);
    if (shown === undefined)
      remarks.push(`no words at the quote show the issue "${label}", and it was left out.`);
    else
      issues.set(id, { id, treatment: shown.treatment, evidence: quotationOf(text.source, shown) });
  }
  return { issues: [...issues.values()], remarks };
}

/** The issues of a register by every name under which a reader may give them. */
export function issuesByName(issues: readonly NamedIssue[]): ReadonlyMap<string, NamedIssue> {
  const named = issues.flatMap((each) =>
    [...each.terms, each.issue.label, each.issue.id].map((name) => [issueKey(name), each] as const),
  );
  return new Map(named);
}

function issueKey(name: string): string {
  return foldWords(name).toLowerCase().replaceAll('-', ' ');
}

/**
 * How the passage of a draft speaks. A mode that is given is held against what the text shows;
 * one that is not is what the text shows.
 */
export function draftMode(
  mode: SpeechMode | null,
  voice: string | null,
  quote: Span,
  { spoken }: ProofText,
): ModeProof {
  const shown = speechShown(spoken, quote);
  if (mode === null) return { mode: modeShown(shown, voice !== null) };
  if (mode !== 'own' && voice === null)
    return { reason: `the mode "${mode}" wants a voice. Say who is speaking.` };
  return proveMode({ voice, mode, isIssuer: false, mayBeIssued: false }, shown);
}

/** The lines, which are paragraphs, in which a passage stands. */
function paragraphOf(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !isLineEnd(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !isLineEnd(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

/**
 * Words of a title that are names or numbers and that neither the text nor the names of those
 * who took part have: they would put something on the page that no source says.
 */
export function unprovedTitleWords(
  title: string,
  content: string,
  names: readonly string[],
): readonly string[] {
  const named = names.map(foldWords).join('\n');
  return Array.from(
    title.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,%’'-]*/gu),
    ({ index, 0: word }) => ({
      word: word.replace(/[.,’'-]+$/, '').replace(/[’']s$/, ''),
      index,
    }),
  )
    .filter(({ word, index }) => /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word)))
    .map(({ word }) => word)
    .filter((word) =>
      foldWords(word)
        .split('-')
        .some((part) => part !== '' && !content.includes(part) && !named.includes(part)),
    );
}
