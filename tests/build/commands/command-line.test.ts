import { expect, test } from 'vitest';
import { commands, parseCommandLine, usageOf } from '../../../src/build/commands/command-line.ts';

test('a file and its options, a value after the option or after "="', () => {
  const { file, values } = parseCommandLine(commands.extract, [
    ...['--published', '2025-01-28', 'a.txt', '--title=-T-'],
  ]);
  expect(file).toBe('a.txt');
  expect(values).toEqual({ published: '2025-01-28', title: '-T-' });
  expect(parseCommandLine(commands.extract, ['--ndjson']).values).toEqual({ ndjson: true });
});

test.each([
  [['a.txt', '--publishd', '1'], '--publishd: there is no such option. Write "--published"'],
  [['a.txt', '-x'], '-x: there is no such option.'],
  [['a.txt', '--constructor'], '--constructor: there is no such option.'],
  [['a.txt', '--published'], '--published: its value is missing.'],
  [['a.txt', '--title', '--seeds', 'x'], '--title: its value is missing.'],
  [['--ndjson=1'], '--ndjson: it takes no value.'],
  [['--ndjson', 'a.txt'], 'a.txt: --ndjson takes no file.'],
  [['--ndjson', '--title', 'T'], '--title: it does not go with --ndjson.'],
  [[], 'extract: one file is wanted. Write: npm run -s extract -- FILE.txt'],
  [['a.txt', 'b.txt'], 'extract: one file is wanted.'],
])('extract %j', (words, message) => {
  expect(() => parseCommandLine(commands.extract, words)).toThrow(message);
});

test.each(Object.values(commands))('the usage of $name has each of its options', (command) => {
  const usage = usageOf(command);
  for (const [name, { help }] of Object.entries(command.options)) {
    expect(usage).toContain(`--${name}`);
    expect(usage).toContain(help);
  }
  expect(usage).toContain(`  ${command.call}`);
});
