import type { Report } from './forms/spot.ts';
import type { SeedFolder } from './read-folder.ts';
import type { SeedFile } from './seed-file.ts';

/** A source's two files, as far as they are there. */
export type Pair = {
  readonly id: string;
  readonly yaml: SeedFile | undefined;
  readonly text: SeedFile | undefined;
};

const registers = ['actors', 'issues', 'timeline'];

/**
 * The sources of a folder, in order of name. A text alone is read by machine; a YAML without
 * its text is reported.
 */
export function pairFiles({ shown, files }: SeedFolder, report: Report): readonly Pair[] {
  const find = (name: string) => files.find((file) => file.name === name);
  const blame = (file: string, message: string) => report({ file, line: 1, column: 1, message });
  for (const { name, shown: file } of files.filter((each) => each.name.endsWith('.yml'))) {
    blame(file, `seeds end in ".yaml". Rename it to ${name.replace(/yml$/, 'yaml')}.`);
  }
  const stems = new Set(files.map(({ name }) => name.replace(/\.(?:txt|yaml)$/, '')));
  const ids = [...stems].filter((id) => find(`${id}.txt`) ?? !registers.includes(id));
  const pairs = ids
    .filter((id) => find(`${id}.yaml`) || find(`${id}.txt`))
    .map((id) => {
      return { id, yaml: find(`${id}.yaml`), text: find(`${id}.txt`) };
    });
  for (const { id, yaml, text } of pairs) {
    if (registers.includes(id)) {
      blame(text?.shown ?? shown, `"${id}" is the name of a register. Give the text another name.`);
    } else if (yaml !== undefined && text === undefined) {
      blame(yaml.shown, `there is no ${id}.txt beside it. Put the text there as it was received.`);
    }
  }
  if (pairs.length === 0) {
    const remedy = 'Put NAME.txt and NAME.yaml into it; seeds/README.md shows how';
    blame(shown, `there is no source in this folder. ${remedy}.`);
  }
  return pairs.filter(({ id }) => !registers.includes(id));
}
