import type { RefObject } from 'react';
import { addressOf } from '../../explore/address/address.ts';
import { quoteWithSource } from '../../explore/citations/copied-quote.ts';
import { linkTo } from '../../explore/text/passage-link.ts';
import { openingView, withSource } from '../../explore/view.ts';
import type { SourceHead } from '../../model/source.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { keepSelection, useSelectedPassage } from '../base/use-selected-passage.ts';

type SelectionBarProps = {
  readonly source: SourceHead;
  readonly text: string;
  readonly body: RefObject<HTMLElement | null>;
};

/** What can be done with the words a reader has selected: quote them, or link to them. */
export function SelectionBar({ source, text, body }: SelectionBarProps) {
  const passage = useSelectedPassage(body);
  if (passage === null) return null;
  const words = text.slice(passage.start, passage.end);
  const view = withSource(openingView, source.id, { passage: linkTo(passage.start, words) });
  const link = `${location.origin}${location.pathname}${addressOf(view)}`;
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      ref={keepSelection}
      className="sticky bottom-3 z-10 mx-auto mt-4 flex w-fit flex-wrap items-center gap-1.5 rounded-lg border border-rule bg-card p-1.5 shadow-lg"
    >
      <CopyButton what="quote" className="control" text={quoteWithSource(words, source, link)} />
      <CopyButton what="link" className="control" text={link} />
    </div>
  );
}
