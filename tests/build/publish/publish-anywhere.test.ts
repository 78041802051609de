import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);

/** Other digits, and an i without its dot; a day ahead and behind. */
const machines = [
  { locale: 'en-US', zone: 'UTC' },
  { locale: 'ar-EG', zone: 'America/St_Johns' },
  { locale: 'tr-TR', zone: 'Pacific/Kiritimati' },
];

/** The texts alone: all else is proposed by machine, and put in order. */
const texts = mkdtempSync(join(tmpdir(), 'readout-texts-'));
for (const name of readdirSync('seeds').filter((each) => each.endsWith('.txt')))
  cpSync(join('seeds', name), join(texts, name));
afterAll(() => rmSync(texts, { recursive: true }));

test('a build writes the same bytes whatever language, digits and zone its machine has', async () => {
  const printed: string[] = [];
  // One after the other, each of which keeps a core busy.
  for (const { locale, zone } of machines) {
    const words = ['--import', 'tsx', 'tests/build/publish/print-digests.ts', 'seeds', texts];
    const language = `${locale.replace('-', '_')}.UTF-8`;
    const env = { ...process.env, LC_ALL: language, LANG: language, TZ: zone };
    const { stdout } = await run(process.execPath, words, { env });
    const [machine = '', ...digests] = stdout.trim().split('\n');
    expect(machine).toBe(`${locale} ${zone}`);
    printed.push(digests.join('\n'));
  }
  expect(printed[0]).toContain('data/timeline.json');
  expect(printed[0]).toContain('data/events.parquet');
  for (const digests of printed) expect(digests).toBe(printed[0]);
}, 240_000);
