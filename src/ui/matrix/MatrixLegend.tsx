import type { Reach } from '../../explore/filter.ts';
import { tintOf } from '../../explore/matrix/tint.ts';
import type { Matrix } from '../../explore/view.ts';
import { Numbers } from './Numbers.tsx';

const reachSentence: Readonly<Record<Reach, string>> = {
  'took-part': 'Who took part is counted',
  spoke: 'Who took part or spoke of it is counted',
  mentioned: 'Who took part, spoke of it or is mentioned is counted',
};

type Props = { readonly across: Matrix['across']; readonly reach: Reach };

/** What the numbers and signs of the matrix mean. */
export function MatrixLegend({ across, reach }: Props) {
  const sign = 'inline-flex size-6 items-center justify-center rounded-[3px]';
  return (
    <ul
      aria-label="Legend"
      className="mt-1.5 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted"
    >
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className={`${sign} text-ink`}
          style={{ background: `color-mix(in oklab, var(--ink) ${tintOf(1, 3)}%, transparent)` }}
        >
          3
        </span>
        {across === 'issues' ? 'events that discussed it' : 'events that both were in'}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className={`text-ink ${across === 'issues' ? `${sign} border border-dashed border-edge` : ''}`}
        >
          <Numbers events={0} unsaid={1} />
        </span>
        {across === 'issues'
          ? 'explicitly not discussed, counted apart'
          : 'of them with an issue explicitly not discussed'}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="block size-[3px] rounded-full bg-edge" />
        none
      </li>
      <li>
        {reachSentence[reach]}
        {across === 'people' && '; open a number to see on what'}.
      </li>
    </ul>
  );
}
