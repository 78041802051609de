import { publicationInWords } from '../../explore/date-words.ts';
import type { FoundPassage } from '../../explore/search/source-search.ts';
import { withEvent, withSource } from '../../explore/view.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useViewAndShow } from '../view-context.ts';
import { SnippetText } from './SnippetText.tsx';

/** A passage of a source, leading to it there. */
export function PassageItem({ found }: { readonly found: FoundPassage }) {
  const { view } = useViewAndShow();
  const { source, paragraph, snippet, passage, quoted } = found;
  return (
    <li className="border-b border-rule">
      <ViewLink
        to={withSource(withEvent(view, null), source.id, { passage })}
        className="block px-2 py-2.5 hover:bg-soft"
        result
      >
        <span className="block font-serif text-[1.0625rem] leading-snug">
          <SnippetText snippet={snippet} />
        </span>
        <span className="mt-1 block text-[0.8125rem] text-muted">
          ¶{paragraph} of {source.paragraphs} · {quoted && 'quoted by an event here · '}
          <span className="text-ink">{source.title}</span>
          {source.publisher === null ? '' : `, ${source.publisher}`},{' '}
          <span className="whitespace-nowrap">{publicationInWords(source.published.edtf)}</span>
        </span>
      </ViewLink>
    </li>
  );
}
