/** Why something failed, for a sentence of ours: `the server answered 404`. Anything may be thrown. */
export function errorReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
