import { readdirSync, readFileSync } from 'node:fs';

const folder = 'tests/fixtures/stored';

/** A record as a version of the page wrote it. */
export type FrozenRecord = {
  /** The name of its file, e.g. `version-2.jsonl`. */
  readonly file: string;
  readonly key: string;
  readonly record: {
    readonly text: string;
    readonly mark: string;
    readonly source: { readonly title: string };
    readonly decisions?: readonly unknown[];
    readonly drafts: readonly {
      readonly event: { readonly title: string };
      readonly verdict?: string;
      readonly joins?: string | null;
      readonly edit?: { readonly title: string } | null;
    }[];
  };
};

/** Records as each version of the page wrote them; a version is added, and none is edited. */
export function frozenRecords(): readonly FrozenRecord[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line): FrozenRecord => ({ file, ...JSON.parse(line) })),
    );
}
