export type KeyHint = { readonly keys: readonly string[]; readonly does: string };

/** Keys with what each of them does. */
export function KeyList({ keys }: { readonly keys: readonly KeyHint[] }) {
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] sm:grid-cols-[10rem_1fr] gap-x-4 gap-y-1.5 text-sm">
      {keys.map(({ keys: names, does }) => (
        <div key={does} className="contents">
          <dt className="flex flex-wrap gap-1">
            {names.map((name) => (
              <kbd
                key={name}
                className="rounded border border-rule bg-soft px-1.5 font-sans text-xs leading-5"
              >
                {name}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
