/**
 * How a date is known: `stated` is written out in the source, `relative` is worked
 * out from the source's own date ("on Sunday"), `inferred` is reasoned from the rest.
 */
export const bases = ['stated', 'relative', 'inferred'] as const;
export type Basis = (typeof bases)[number];
