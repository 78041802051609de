/**
 * Links are kept for years, so an address in an older form is rewritten to the present one
 * before it is read (as the Firefox Profiler does, src/app-logic/url-handling.ts).
 *
 * Version 1: the first, with `unsaid=all` for the page of what was not discussed.
 * Version 2: `page=not-discussed` for that page.
 *
 * An address says no version as long as each upgrader can tell the older form by a name that
 * no later version uses: then upgrading an address of the present form changes nothing, and
 * links stay short. A change that gives a name another meaning has to add a parameter for the
 * version, and addresses without it are then of the version before.
 */
export const ADDRESS_VERSION = 2;

type Entries = readonly (readonly [name: string, value: string])[];

/** Rewrites an address of the version before `to`. */
type Upgrader = { readonly to: number; readonly upgrade: (entries: Entries) => Entries };

export const upgraders: readonly Upgrader[] = [
  {
    to: 2,
    upgrade: (entries) =>
      entries.map(([name, value]) =>
        name === 'unsaid' && value === 'all' ? ['page', 'not-discussed'] : [name, value],
      ),
  },
];

/** The parameters of an address of any version, in the present form. */
export function upgraded(parameters: URLSearchParams): URLSearchParams {
  const entries = upgraders.reduce<Entries>(
    (before, { upgrade }) => upgrade(before),
    [...parameters],
  );
  return new URLSearchParams(entries.map(([name, value]) => [name, value]));
}
