import { createContext, useContext } from 'react';
import type { View } from '../../explore/view.ts';

/** The view and the way to another one, for links anywhere on the page. */
export type ViewAndShow = {
  readonly view: View;
  readonly show: (view: View, history?: 'push' | 'replace') => void;
};

export const ViewContext = createContext<ViewAndShow | null>(null);

export function useViewAndShow(): ViewAndShow {
  const context = useContext(ViewContext);
  if (context === null) throw new Error('Rendered outside the Explorer, which gives the view.');
  return context;
}
