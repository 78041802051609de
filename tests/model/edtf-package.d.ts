/** What the tests use of the package `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** Reads a date of ISO 8601-2; `min` and `max` are its first and last millisecond in UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
