import type { Layout } from '../../explore/view.ts';

export const layoutWords: Readonly<Record<Layout, string>> = {
  timeline: 'Timeline',
  matrix: 'Matrix',
  table: 'Table',
};
