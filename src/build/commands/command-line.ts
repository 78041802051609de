import { parseArgs } from 'node:util';
import { withHiddenShown } from '../../model/hidden-characters.ts';
import { CorpusError } from '../../seed-format/fault.ts';
import { nearestWord } from '../../seed-format/read-form.ts';

/** What is wrong with a command as it was given: place, fact, remedy. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** An option as `parseArgs` takes it, with what the usage says of it. */
type CommandOption = {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Stands for the value of a `string` in the usage: `YYYY-MM-DD`. */
  readonly value?: string;
  readonly help: string;
};

/** One way in which a command is given: which options go together, and whether with a file. */
type Form = {
  /** Stands for the path of a file in the usage; null where the form takes none. */
  readonly file: string | null;
  /** The option that makes a command this form; absent for the form that needs none. */
  readonly by?: string;
  readonly options: readonly string[];
};

type Options = Readonly<Record<string, CommandOption>>;

type Command<Known extends Options = Options> = {
  readonly name: string;
  /** How it is called. */
  readonly call: string;
  readonly about: string;
  /** The form without `by` stands first. */
  readonly forms: readonly Form[];
  readonly options: Known;
};

const help = { type: 'boolean', short: 'h', help: 'prints this text' } as const;
const published = {
  type: 'string',
  value: 'YYYY-MM-DD',
  help: 'the day on which the text came out; looked for in the text where left out',
} as const;
const title = {
  type: 'string',
  value: 'T',
  help: 'the title of the source; the headline where left out',
} as const;
const publisher = {
  type: 'string',
  value: 'P',
  help: 'who published it; looked for in the text where left out',
} as const;
const seeds = {
  type: 'string',
  value: 'DIR',
  help: 'the folder of the registers to read with; SEEDS_DIR or seeds where left out',
} as const;

/** All commands with their options: what is accepted, and what `--help` prints. */
export const commands = {
  extract: {
    name: 'extract',
    call: 'npm run -s extract --',
    about: 'Reads texts by machine and prints what it finds as JSON.',
    forms: [
      { file: 'FILE.txt', options: ['published', 'title', 'publisher', 'seeds'] },
      { file: null, by: 'ndjson', options: ['seeds'] },
    ],
    options: {
      published,
      title,
      publisher,
      seeds,
      ndjson: {
        type: 'boolean',
        help: 'reads a JSON object with "id", "text" and "published" from each line of standard input, and answers each with a line',
      },
      help,
    },
  },
  draft: {
    name: 'draft',
    call: 'npm run draft --',
    about:
      'Writes NAME.yaml beside NAME.txt, or for all texts of a folder and with its registers, for an editor to correct; never over one that is there.',
    forms: [
      {
        file: 'seeds/NAME.txt',
        options: ['published', 'title', 'publisher', 'doubtful', 'seeds'],
      },
      {
        file: 'seeds/NAME.txt',
        by: 'from',
        options: ['published', 'title', 'publisher', 'seeds'],
      },
      { file: 'FOLDER', options: [] },
    ],
    options: {
      published,
      title,
      publisher,
      doubtful: {
        type: 'boolean',
        help: 'writes doubtful drafts too, which are left out and counted otherwise',
      },
      from: {
        type: 'string',
        value: 'DRAFTS.json',
        help: 'drafts of another reader, each proved against the text before it is written',
      },
      seeds: {
        ...seeds,
        help: 'the folder of the registers; the folder of the text where left out',
      },
      help,
    },
  },
  evaluate: {
    name: 'evaluate',
    call: 'npm run -s evaluate --',
    about: 'Compares machine reading with the reviewed events of the seeds.',
    forms: [
      { file: null, options: ['without-names', 'json'] },
      { file: null, by: 'gold', options: ['texts'] },
    ],
    options: {
      gold: {
        type: 'string',
        value: 'FILE',
        help: 'annotated events of the texts in --texts, as JSON',
      },
      texts: { type: 'string', value: 'DIR', help: 'the folder of the annotated texts' },
      'without-names': { type: 'boolean', help: 'reads without the register of people and bodies' },
      json: { type: 'boolean', help: 'prints the figures as JSON instead of a table' },
      help,
    },
  },
  checkSeeds: {
    name: 'check:seeds',
    call: 'npm run check:seeds',
    about: 'Checks the folder of seeds and prints every fault.',
    forms: [{ file: null, options: [] }],
    options: { help },
  },
} as const satisfies Readonly<Record<string, Command>>;

/** What stands after a command: the path of its file, and the values of its options by name. */
type CommandLine<Known extends Options> = ReturnType<typeof parseCommandLine<Known>>;

/**
 * Runs a command with the words it was given. `--help` prints its usage; what is wrong with
 * the words or with the seeds goes to standard error, with exit code 1.
 */
export async function runCommand<Known extends Options>(
  command: Command<Known>,
  run: (line: CommandLine<Known>) => void | Promise<void>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough closes the pipe: no fault.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    console.error(`standard output: ${error.message}`);
    process.exit(1);
  });
  const words = process.argv.slice(2);
  try {
    if (asksForHelp(words)) console.log(usageOf(command));
    else await run(parseCommandLine(command, words));
  } catch (error) {
    if (!isOfInput(error)) throw error;
    console.error(withHiddenShown(error.message));
    process.exitCode = 1;
  }
}

/** Whether an error lies in what the command was given, files and folders included, not in the program. */
function isOfInput(error: unknown): error is Error {
  if (error instanceof CommandError || error instanceof CorpusError) return true;
  return error instanceof Error && 'syscall' in error;
}

/** Reads the words after a command; throws a `CommandError` for what it does not know. */
export function parseCommandLine<Known extends Options>(
  command: Command<Known>,
  words: readonly string[],
) {
  const { name, options } = command;
  const given = checkOptions(command, words);
  const args = [...words];
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const form = formOf(command, given);
  const stray = given.find((each) => each !== form.by && !form.options.includes(each));
  if (stray !== undefined) {
    const other = form.by === undefined ? name : `--${form.by}`;
    throw new CommandError(`--${stray}: it does not go with ${other}. Leave one of them out.`);
  }
  if (form.file === null && positionals.length > 0) {
    const other = form.by === undefined ? name : `--${form.by}`;
    throw new CommandError(`${positionals[0]}: ${other} takes no file. Leave it out.`);
  }
  if (form.file !== null && positionals.length !== 1) {
    const usage = formUsage(command, form);
    throw new CommandError(`${name}: one file is wanted. Write: ${usage}.`);
  }
  return { file: positionals[0] ?? '', values };
}

/** The usage of a command, as `--help` prints it. */
export function usageOf(command: Command): string {
  const rows = Object.entries(command.options).map(([option, { short, value, help }]) => {
    const names = short === undefined ? `--${option}` : `--${option}, -${short}`;
    return { left: value === undefined ? names : `${names} ${value}`, help };
  });
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    command.about,
    '',
    ...command.forms.map((form) => `  ${formUsage(command, form)}`),
    '',
    ...rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`),
  ].join('\n');
}

function formUsage({ call, options }: Command, { file, by, options: names }: Form): string {
  const written = (name: string) => {
    const value = options[name]?.value;
    return value === undefined ? `--${name}` : `--${name} ${value}`;
  };
  const optional = names.map((name) => `[${written(name)}]`);
  const needed = [...(file === null ? [] : [file]), ...(by === undefined ? [] : [written(by)])];
  return [call, ...needed, ...optional].join(' ');
}

function formOf({ forms }: Command, given: readonly string[]): Form {
  const form = forms.find(({ by }) => by !== undefined && given.includes(by)) ?? forms[0];
  return form ?? { file: null, options: [] };
}

/** The words as `parseArgs` takes them apart when it knows no command. */
function argumentTokens(words: readonly string[], options: Command['options'] = {}) {
  return parseArgs({ args: [...words], options, strict: false, tokens: true }).tokens;
}

function asksForHelp(words: readonly string[]): boolean {
  return argumentTokens(words).some(
    (token) => token.kind === 'option' && (token.rawName === '--help' || token.rawName === '-h'),
  );
}

/** The names of the options given; throws for one that is unknown or has no value of its own. */
function checkOptions({ options }: Command, words: readonly string[]): readonly string[] {
  const known = Object.keys(options);
  return argumentTokens(words, options).flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const near = nearestWord(name, known);
      const others = known.filter((each) => each !== near).map((each) => `--${each}`);
      const advice = near === null ? '' : `"--${near}", the nearest known, or `;
      throw new CommandError(
        `${rawName}: there is no such option. Write ${advice}one of ${others.join(', ')}.`,
      );
    }
    if (option.type === 'boolean' && value !== undefined)
      throw new CommandError(`${rawName}: it takes no value. Write it without "=${value}".`);
    const isNextOption = inlineValue === false && value?.startsWith('-') === true;
    if (option.type === 'string' && (value === undefined || isNextOption)) {
      const remedy = isNextOption
        ? `Write it after the option; one that begins with a hyphen as ${rawName}=${value}`
        : 'Write it after the option';
      throw new CommandError(`${rawName}: its value is missing. ${remedy}.`);
    }
    return [name];
  });
}
