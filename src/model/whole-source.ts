import type { Source, SourceHead } from './source.ts';
import type { Span } from './span.ts';

/** Whether all that is known of a source is there. */
export function isWholeSource(source: SourceHead): source is Source {
  return 'zones' in source;
}

/** The stretches of a text that are posts, whose words are their author's own. */
export function postsOf(source: SourceHead): readonly Span[] {
  if (!isWholeSource(source)) return source.posts ?? [];
  return source.zones.filter(({ zone }) => zone === 'post');
}
