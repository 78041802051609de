import type { ReactNode } from 'react';

/** A name and what is to be said of it, in a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="pt-px text-[0.8125rem] text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
