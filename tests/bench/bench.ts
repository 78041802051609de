import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { PublishedTimeline } from '../../src/model/timeline.ts';
import { findChromium } from '../browser/support/find-browsers.ts';
import { generateSeeds } from '../browser/support/generate-seeds.ts';
import { serveFolder } from '../browser/support/serve-folder.ts';
import { buildSite } from './build-site.ts';
import { measureOther, rawVisTimeline, timelineJs } from './measure-others.ts';
import { type Missing, measureReadout } from './measure-readout.ts';
import { type SizeFigures, tableOf } from './table.ts';

/**
 * `npm run bench`: what the page costs at several sizes, beside other timelines with the same
 * events, in one run. tests/bench/README.md says what each figure is. No test: figures of
 * different machines do not compare.
 */
const USAGE = `Usage: npm run bench -- [--sizes 27,1000,10000,100000] [--json FILE] [--keep-sites]

  --sizes        numbers of events; 27 is the corpus in seeds/, others are generated
  --json         also writes the figures to this file
  --keep-sites   takes the sites of an earlier run, of which build costs are then not measured
  --help         says this

A table and the figures as JSON go to standard output, what is being done to standard error.`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const workFolder = join(root, 'node_modules/.cache/readout/bench');

/** The size that stands for the corpus of the repository. */
const SHIPPED = 27;
/** People of a generated corpus: the facet of a newsroom's has to be looked through. */
const PEOPLE = 200;
/** TimelineJS3 makes a slide with a DOM of its own of each event. */
const MAX_TIMELINE_JS_EVENTS = 1000;

type Options = {
  readonly sizes: readonly number[];
  readonly json: string | null;
  readonly keepSites: boolean;
};

/** The options of the command line; `help` where they ask for it. Throws where they are wrong. */
function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '27,1000,10000,100000' },
      json: { type: 'string' },
      'keep-sites': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const sizes = values.sizes.split(',').map((size) => {
    if (!/^[1-9]\d*$/.test(size.trim())) {
      throw new Error(`--sizes has "${size}", which is no number of events. Write 27,1000.`);
    }
    return Number(size);
  });
  return { sizes, json: values.json ?? null, keepSites: values['keep-sites'] };
}

async function run({ sizes, json, keepSites }: Options): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. Install one, or set CHROME_PATH to it.');
  }
  const figures: SizeFigures[] = [];
  const asJson = () =>
    JSON.stringify({ measured: new Date().toISOString(), sizes: figures }, null, 2);
  for (const size of sizes) {
    figures.push(await measureSize(size, keepSites, executablePath));
    // After each size, as the largest take long, and a run may be cut short.
    if (json !== null) writeFileSync(resolve(json), `${asJson()}\n`);
  }
  console.log(`${tableOf(figures)}\n\n${asJson()}`);
}

async function measureSize(
  size: number,
  keepSites: boolean,
  executablePath: string,
): Promise<SizeFigures> {
  const say = (what: string) => console.error(`${size} events: ${what}`);
  const missing: Missing = [];
  const site = join(workFolder, 'sites', String(size));
  const seeds = size === SHIPPED ? join(root, 'seeds') : join(workFolder, 'seeds', String(size));
  mkdirSync(join(workFolder, 'sites'), { recursive: true });
  let build = null;
  if (keepSites) missing.push('build: a site of an earlier run was taken');
  else {
    say('building');
    if (size !== SHIPPED) generateSeeds(seeds, size, PEOPLE);
    build = await buildSite(seeds, site);
  }
  const timeline: PublishedTimeline = JSON.parse(
    readFileSync(join(site, 'data/timeline.json'), 'utf8'),
  );
  const others = join(workFolder, 'others', String(size));
  // Chromium refuses its sandbox to root, which is who runs most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launch = () => chromium.launch({ executablePath, args: [...args, '--disable-gpu'] });
  const served = await serveFolder(site);
  // A browser for each, so that none has the garbage of another.
  const inBrowser = async <Value>(what: string, measure: Measure<Value>): Promise<Value> => {
    say(`measuring ${what}`);
    const browser = await launch();
    try {
      return await measure(browser);
    } finally {
      await browser.close();
    }
  };
  try {
    const at = { address: served.address, folder: site };
    const readout = await inBrowser('Readout', (browser) => measureReadout(browser, at, missing));
    const vis = await inBrowser('vis-timeline', (browser) =>
      measureOther(browser, rawVisTimeline, timeline, join(others, 'vis'), missing),
    );
    const slides =
      size > MAX_TIMELINE_JS_EVENTS
        ? null
        : await inBrowser('TimelineJS3', (browser) =>
            measureOther(browser, timelineJs, timeline, join(others, 'slides'), missing),
          );
    return {
      events: timeline.events.length,
      build,
      readout,
      visTimeline: vis,
      timelineJs: slides,
      notMeasured: missing,
    };
  } finally {
    await served.stop();
  }
}

type Measure<Value> = (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<Value>;

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
