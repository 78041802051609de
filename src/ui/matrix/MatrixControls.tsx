import type { Matrix } from '../../explore/view.ts';
import { LinkChoice } from '../parts/LinkChoice.tsx';
import { useViewAndShow } from '../view-context.ts';

/** What the matrix counts, and in what order. */
export function MatrixControls() {
  const { view, show } = useViewAndShow();
  const { matrix } = view;
  const withMatrix = (change: Partial<Matrix>) => ({ ...view, matrix: { ...matrix, ...change } });
  // Neither the sorting column nor the open cell need be there among other columns.
  const across = (what: Matrix['across'], name: string) => ({
    to: what === matrix.across ? view : withMatrix({ across: what, by: null, cell: null }),
    current: matrix.across === what,
    name,
  });
  const order = (what: Matrix['order'], name: string) => ({
    to: withMatrix({ order: what, by: null }),
    current: matrix.order === what && matrix.by === null,
    name,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <LinkChoice
        label="People by"
        choices={[across('issues', 'By issue'), across('people', 'By person')]}
      />
      <LinkChoice label="Order" choices={[order('count', 'Most first'), order('name', 'A to Z')]} />
      <label className="inline-flex min-h-8 items-center gap-1.5 text-[0.8125rem]">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={matrix.bodies}
          onChange={({ target }) => show(withMatrix({ bodies: target.checked }))}
        />
        Bodies too
      </label>
    </div>
  );
}
