import { posix } from 'node:path';
import { cyclesOf } from './cycles.ts';
import { allowsPackage, rowFor, screenRule } from './import-table.ts';
import { type ModuleFacts, moduleFacts, type Reference } from './module-facts.ts';

/** Files by their path from the root of the project, e.g. `src/model/span.ts`. */
export type SourceFiles = ReadonlyMap<string, string>;

/** A file longer than this holds a second concept. */
const MAX_LINES = 400;

/**
 * Every breach of the rules of src/README.md, each as `file:line: fact. Remedy.`
 * Reads nothing but the map it is given. Ambient declarations directly under src
 * describe what is not ours, so they are only measured.
 */
export function houseFaults(files: SourceFiles): string[] {
  const modules = new Map(
    [...files]
      .filter(([path]) => !isAmbient(path))
      .map(([path, text]) => [path, moduleFacts(path, text)]),
  );
  return [
    ...[...files].flatMap(([path, text]) => sizeFaults(path, text)),
    ...[...modules].flatMap(([path, facts]) => formFaults(path, facts)),
    ...[...modules].flatMap(([path, facts]) => importFaults(path, facts)),
    ...cyclesOf(importGraph(modules)).map(
      (cycle) =>
        `${cycle[0]}: imports itself in a circle, ${cycle.join(' → ')}. Move what they share into a file of its own.`,
    ),
  ];
}

/** Lines of a text; the end of the last line begins no further one. */
function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function isAmbient(path: string): boolean {
  return path.endsWith('.d.ts');
}

function sizeFaults(path: string, text: string): string[] {
  const lines = lineCount(text);
  if (lines <= MAX_LINES) return [];
  return [
    `${path}: has ${lines} lines, and ${MAX_LINES} is the most. Give its second concept a file.`,
  ];
}

function formFaults(path: string, { oddities }: ModuleFacts): string[] {
  const remedy: Readonly<Record<string, string>> = {
    'a default export': 'Export it by its name.',
    'an interface': 'Write it as a type.',
    'an enum': 'Write it as a union of strings.',
    'a space in braces': 'Let the words beside it begin or end with it.',
  };
  const faults = oddities.map(
    ({ what, line }) => `${path}:${line}: has ${what}. ${remedy[what] ?? 'Write it out.'}`,
  );
  if (/^index\.tsx?$/.test(posix.basename(path))) {
    faults.push(
      `${path}: is a barrel. Import from the file that has the thing, and name this one.`,
    );
  }
  return faults;
}

function importFaults(path: string, { references }: ModuleFacts): string[] {
  const row = rowFor(path);
  if (row === undefined) {
    return [
      `${path}: is in no folder of the import table. Move it, or add a row to tests/checks/import-table.ts and src/README.md.`,
    ];
  }
  const own = folderOf(path);
  const folders = [own, ...row.folders].filter((folder) => folder !== '');
  const allowed = [...folders.filter((folder) => folder !== own), ...row.packages];
  const rule = `Rule: ${row.at} may import ${allowed.join(', ') || 'nothing'}.`;
  return references.flatMap(({ specifier, line }) => {
    const fault = (fact: string) => [`${path}:${line}: imports "${specifier}"${fact}. ${rule}`];
    if (!isRelative(specifier)) {
      return allowsPackage(row, specifier) ? [] : fault(', a package that is not on its list');
    }
    const target = targetOf(path, specifier);
    if (!target.startsWith('src/')) return fault(', which is outside src');
    if (!/\.(tsx?|css)$/.test(target)) return fault(' without its extension .ts, .tsx or .css');
    if (!folders.includes(folderOf(target))) return fault(', against the direction of imports');
    const within = screenRule(path, target);
    if (within === null) return [];
    return [
      `${path}:${line}: imports "${specifier}" of another part of the screen. Rule: ${within}. Let src/ui/app/ pass it, or move what is shared into src/ui/base/.`,
    ];
  });
}

/** `model` for `src/model/span.ts`; empty for what stands directly under src. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/** The file a relative import means; what follows `?` is for Vite. */
function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

function importGraph(modules: ReadonlyMap<string, ModuleFacts>): Map<string, readonly string[]> {
  const targets = (path: string, references: readonly Reference[]) =>
    references
      .filter(({ specifier }) => isRelative(specifier))
      .map(({ specifier }) => targetOf(path, specifier))
      .filter((target) => modules.has(target));
  return new Map([...modules].map(([path, { references }]) => [path, targets(path, references)]));
}
