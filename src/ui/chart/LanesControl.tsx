import { type LaneKind, type Lanes, laneKinds } from '../../explore/view.ts';

type Props = { readonly lanes: Lanes; readonly onLanes: (lanes: Lanes) => void };

const words: Readonly<Record<LaneKind, string>> = {
  person: 'by person',
  issue: 'by issue',
  source: 'by source',
  side: 'by side',
};

const look = 'control min-h-8 max-w-40 px-1.5 text-[0.8125rem] pointer-coarse:min-h-9';

/** Whether the chart has lanes, what they stand for and how they are sorted. */
export function LanesControl({ lanes: { by, order }, onLanes }: Props) {
  return (
    <>
      <select
        aria-label="Lanes"
        className={look}
        value={by ?? ''}
        onChange={({ target }) =>
          onLanes({ by: laneKinds.find((kind) => kind === target.value) ?? null, order })
        }
      >
        <option value="">No lanes</option>
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            Lanes {words[kind]}
          </option>
        ))}
      </select>
      {by !== null && (
        <select
          aria-label="Order of the lanes"
          className={look}
          value={order}
          onChange={({ target }) =>
            onLanes({ by, order: target.value === 'count' ? 'count' : 'first' })
          }
        >
          <option value="first">by first event</option>
          <option value="count">by number</option>
        </select>
      )}
    </>
  );
}
