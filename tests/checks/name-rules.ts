import type { SourceFiles } from './house-rules.ts';

/**
 * Every breach of what names promise, each as `file:line: fact. Remedy.`: no two exported things
 * share a name, no type or component of a file has the name of one that another file exports,
 * and a file that a comment points to is there.
 */
export function nameFaults(files: SourceFiles): string[] {
  const modules = [...files].filter(([path]) => /\.tsx?$/.test(path));
  return [
    ...sharedNameFaults(modules),
    ...shadowedNameFaults(modules),
    ...modules.flatMap((module) => pointerFaults(module, files)),
  ];
}

type Module = readonly [path: string, text: string];

function sharedNameFaults(modules: readonly Module[]): string[] {
  const owners = new Map<string, string>();
  return modules.flatMap(([path, text]) =>
    linesOf(text).flatMap(({ line, number }) => {
      const [, name] = /^export (?:async )?(?:const|function\*?|type) (\w+)/.exec(line) ?? [];
      if (name === undefined) return [];
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, path);
      return owner === undefined || owner === path
        ? []
        : [
            `${path}:${number}: exports "${name}", as ${owner} does. Give one of them another name.`,
          ];
    }),
  );
}

/** Who reads `Passage` in a file that imports none takes it for the one that the others import. */
function shadowedNameFaults(modules: readonly Module[]): string[] {
  const owners = new Map(
    modules.flatMap(([path, text]) =>
      Array.from(
        text.matchAll(/^export (?:const|function|type) ([A-Z]\w*[a-z]\w*)/gm),
        ([, name]) => [name, path],
      ),
    ),
  );
  return modules.flatMap(([path, text]) =>
    linesOf(text).flatMap(({ line, number }) => {
      const [, name] = /^(?:const|function|type) (\w+)/.exec(line) ?? [];
      const owner = owners.get(name);
      return owner === undefined || owner === path
        ? []
        : [
            `${path}:${number}: has a "${name}" of its own, and ${owner} exports one. Give it another name.`,
          ];
    }),
  );
}

/** A comment may name a file of another project with its repository's folders, as `src/app-logic/x.ts`. */
const foreignFiles: readonly string[] = ['src/app-logic/url-handling.ts'];

function pointerFaults([path, text]: Module, files: SourceFiles): string[] {
  return linesOf(text)
    .filter(({ line }) => /^\s*(?:\/?\*|\/\/)/.test(line))
    .flatMap(({ line, number }) =>
      Array.from(line.matchAll(/(?<![\w/])(?:[\w.-]+\/)*[\w-]+\.(?:tsx?|css)\b/g), ([name]) => name)
        .filter((name) => !isThere(name.replace(/^(?:\.\.?\/)+/, ''), files))
        .map(
          (name) =>
            `${path}:${number}: points to ${name}, which is not there. Name the file as it is.`,
        ),
    );
}

function isThere(name: string, files: SourceFiles): boolean {
  if (foreignFiles.includes(name)) return true;
  return [...files.keys()].some((path) => path === name || path.endsWith(`/${name}`));
}

function linesOf(text: string): readonly { readonly line: string; readonly number: number }[] {
  return text.split('\n').map((line, index) => ({ line, number: index + 1 }));
}
