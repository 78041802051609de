import { decodeText } from './decode-text.ts';
import type { Report } from './forms/spot.ts';
import { readYaml, unreadableYaml, type YamlFile } from './forms/yaml-file.ts';
import type { SeedFolder } from './read-folder.ts';
import type { SeedFile } from './seed-file.ts';

/** A file of YAML; as broken, and the reason reported, where it is not UTF-8. */
export function readYamlFile({ bytes, shown }: SeedFile, report: Report): YamlFile {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readYaml(decoded.text, shown, report);
  const message = 'this byte is not UTF-8. Save the file as UTF-8.';
  report({ file: shown, ...decoded.badByte, message });
  return unreadableYaml(shown);
}

/** A file that every corpus has; as broken, and reported, where this one has it not. */
export function readRegister(name: string, folder: SeedFolder, report: Report): YamlFile {
  const file = folder.files.find((each) => each.name === name);
  if (file !== undefined) return readYamlFile(file, report);
  const shown = folder.shown === '.' ? name : `${folder.shown}/${name}`;
  const message = 'this file is missing. Write it; seeds/README.md shows how.';
  report({ file: shown, line: 1, column: 1, message });
  return unreadableYaml(shown);
}
