import { ChartGantt, Grid3x3, type LucideIcon, Table } from 'lucide-react';
import { type Layout, layouts, withLayout } from '../../explore/view.ts';
import { LinkChoice } from '../parts/LinkChoice.tsx';
import { useViewAndShow } from '../view-context.ts';
import { layoutWords } from './layout-words.ts';

const icons: Readonly<Record<Layout, LucideIcon>> = {
  timeline: ChartGantt,
  matrix: Grid3x3,
  table: Table,
};

/** The same events drawn and listed, counted in a grid, or field by field. */
export function LayoutSwitch() {
  const { view } = useViewAndShow();
  const choices = layouts.map((layout) => {
    const Icon = icons[layout];
    return {
      to: withLayout(view, layout),
      current: view.layout === layout,
      name: layoutWords[layout],
      icon: <Icon size={15} aria-hidden />,
    };
  });
  return <LinkChoice label="Layout" choices={choices} />;
}
