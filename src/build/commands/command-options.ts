/** What is wrong with a command as it was given: place, fact, remedy. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The words of a command line: options with their values, and what stands by itself. */
export type CommandLine = {
  readonly files: readonly string[];
  /** By name without its hyphens; `true` for one that takes no value. */
  readonly options: ReadonlyMap<string, string>;
};

/** Reads `FILE --name value …`; throws a `CommandError` for what the command does not know. */
export function readCommandLine(
  words: readonly string[],
  known: { readonly valued: readonly string[]; readonly plain: readonly string[] },
): CommandLine {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      files.push(word);
      continue;
    }
    if (known.plain.includes(name)) {
      options.set(name, 'true');
      continue;
    }
    if (!known.valued.includes(name)) {
      const all = [...known.valued, ...known.plain].map((each) => `--${each}`).join(', ');
      throw new CommandError(`--${name}: there is no such option. Use ${all}.`);
    }
    const value = inline ?? words[index + 1];
    if (value === undefined)
      throw new CommandError(`--${name}: its value is missing. Write it after the option.`);
    if (inline === undefined) index += 1;
    options.set(name, value);
  }
  return { files, options };
}
