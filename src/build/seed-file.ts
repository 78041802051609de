/** A file of the seeds folder as it lies there. */
export type SeedFile = {
  /** With its ending: `actors.yaml`. */
  readonly name: string;
  /** As the user would name it: `seeds/actors.yaml`. */
  readonly shown: string;
  readonly bytes: Uint8Array;
};
