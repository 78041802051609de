import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { findFirefox, withoutFirefox } from './browser/support/find-browsers.ts';
import { ensureChromium } from './checks/install-chromium.ts';
import {
  type ReadReport,
  readPlaywright,
  readVitest,
  type Tally,
  tallyOfTests,
} from './checks/tally.ts';

/**
 * `npm test`: every check, none left out because another failed, then a table and the sum. Unit
 * and browser tests count one by one, every other check as one.
 */

type Check = {
  readonly name: string;
  readonly command: string;
  /** Where the runner leaves its counts; absent where the check counts as one. */
  readonly report?: { readonly file: string; readonly read: ReadReport };
  /** What has to be there first; throws with the remedy. */
  readonly prepare?: () => void;
  /** A check without whose success this one would look at something old. */
  readonly after?: string;
};

const reports = 'node_modules/.cache/readout';

/**
 * What is in one group runs at once: each of the first keeps less than two cores busy. The tests
 * use all there are, so they run alone.
 */
const groups: readonly (readonly Check[])[] = [
  [
    { name: 'format and lint', command: 'biome check --error-on-warnings' },
    { name: 'types', command: 'tsc' },
    { name: 'dead code', command: 'knip' },
    { name: 'build', command: 'vite build' },
  ],
  [
    {
      name: 'unit',
      command: `vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json=${reports}/unit.json`,
      report: { file: `${reports}/unit.json`, read: readVitest },
    },
  ],
  [
    {
      name: 'browser',
      command: 'playwright test',
      report: { file: `${reports}/browser.json`, read: readPlaywright },
      prepare: ensureChromium,
      after: 'build',
    },
  ],
];

/** No check takes this long; one that does hangs. */
const thirtyMinutes = 1_800_000;

/** As in CI: missing golden files fail instead of being written, a foreign server is not tested. */
const env = {
  ...process.env,
  CI: process.env.CI || 'true',
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

const headingOf = ({ name, command }: Pick<Check, 'name' | 'command'>) =>
  `\n── ${name}: ${command}\n`;

/** Runs a check; what it prints comes as it does where it is alone, else when it has ended. */
async function run({ name, command, report, prepare }: Check, isAlone: boolean): Promise<Tally> {
  try {
    prepare?.();
    if (report) rmSync(report.file, { force: true });
    const output = isAlone ? 'inherit' : 'pipe';
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', output, output],
      env,
      timeout: thirtyMinutes,
    });
    const ended = once(child, 'close');
    const said = [child.stdout, child.stderr].map((stream) =>
      stream === null ? '' : text(stream),
    );
    const [status] = await ended;
    const words = await Promise.all(said);
    if (!isAlone) console.log(`${headingOf({ name, command })}\n${words.join('')}`);
    if (report === undefined)
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, note: '' };
    const json = existsSync(report.file) ? readFileSync(report.file, 'utf8') : undefined;
    return tallyOfTests(status === 0, json, report.read);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, note: 'could not be run' };
  }
}

const results = new Map<string, Tally & { readonly seconds: number }>();

async function checked(check: Check, isAlone: boolean): Promise<void> {
  if (isAlone) console.log(headingOf(check));
  const start = performance.now();
  const blocked = check.after !== undefined && results.get(check.after)?.failed !== 0;
  const tally = blocked
    ? { passed: 0, failed: 1, note: `not run, because "${check.after}" failed` }
    : await run(check, isAlone);
  if (blocked) console.log(tally.note);
  results.set(check.name, { ...tally, seconds: (performance.now() - start) / 1000 });
}

for (const group of groups)
  await Promise.all(group.map((check) => checked(check, group.length === 1)));

const row = (cells: readonly (string | number)[]) => {
  const [name = '', ...rest] = cells.map(String);
  const note = rest.pop() ?? '';
  return `${name.padEnd(16)}${rest.map((cell) => cell.padStart(9)).join('')}   ${note}`.trimEnd();
};
console.log(`\n${row(['check', 'passed', 'failed', 'seconds', ''])}`);
for (const { name } of groups.flat()) {
  const result = results.get(name);
  if (result === undefined) continue;
  const { passed, failed, seconds, note } = result;
  console.log(row([name, passed, failed, seconds.toFixed(1), note]));
}
if (findFirefox() === undefined) console.log(`\n${withoutFirefox}`);
const sum = (part: 'passed' | 'failed') =>
  [...results.values()].reduce((total, tally) => total + tally[part], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
