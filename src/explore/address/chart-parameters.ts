import { isIsoDate } from '../../model/civil-date.ts';
import { laneKinds, type View } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

/** What of a view the chart shows. */
type ChartView = Pick<View, 'window' | 'folded' | 'lanes'>;

export const chartParameters = ['from', 'to', 'scale', 'lanes', 'lane-order'] as const;

export function writeChart({ window, folded, lanes }: ChartView): Parameters {
  return [
    ['from', window?.from ?? ''],
    ['to', window?.to ?? ''],
    ['scale', folded ? '' : 'true'],
    ['lanes', lanes.by ?? ''],
    ['lane-order', lanes.order === 'count' ? 'count' : ''],
  ];
}

export function readChart(values: AddressValues): ChartView {
  const by = values.one('lanes', (value) => laneKinds.some((kind) => kind === value));
  const order = values.one('lane-order', (value) => value === 'count');
  return {
    window: readWindow(values),
    folded: values.one('scale', (value) => value === 'true') === null,
    lanes: {
      by: laneKinds.find((kind) => kind === by) ?? null,
      order: order === null ? 'first' : 'count',
    },
  };
}

/** Both ends, or none: a window that is open at one end would be another one for each screen. */
function readWindow({ one, ignore }: AddressValues): View['window'] {
  const from = one('from', isIsoDate);
  const to = one('to', (date) => isIsoDate(date) && (from === null || date >= from));
  if (from !== null && to !== null) return { from, to };
  if (from !== null) ignore('from', from);
  if (to !== null) ignore('to', to);
  return null;
}
