import { useState } from 'react';
import { FacetSearch } from '../filters/FacetSearch.tsx';

type Entry = { readonly id: string; readonly name: string };
type Props = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Which entries of a register an event has: those it had first, the others to be found by name. */
export function EntryChoice({ label, entries, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const [first] = useState(() => new Set(chosen));
  const wanted = text.trim().toLowerCase();
  const found = entries
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="mt-4">
      <legend className="mb-1 text-[0.8125rem] font-semibold">{label}</legend>
      <FacetSearch of={label.toLowerCase()} text={text} onText={setText} />
      <ul className="grid max-h-40 overflow-y-auto rounded-md border border-rule px-3 py-1.5 sm:grid-cols-2">
        {found.map(({ id, name }) => (
          <li key={id}>
            <label className="flex min-h-7 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-ink"
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              {name}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className="py-1 text-sm text-muted">None with this name.</li>}
      </ul>
    </fieldset>
  );
}
