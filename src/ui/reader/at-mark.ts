import type { Mark } from '../../explore/marked-text.ts';
import type { View } from '../../explore/view.ts';

/** The view with a marked passage's event open at that passage, in the source that is open. */
export function atMark(view: View, { event, excerpt }: Mark): View {
  return { ...view, event, excerpt, passage: null };
}
