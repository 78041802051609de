import { createHash } from 'node:crypto';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { wholeFile } from '../../../src/build/publish/published-files.ts';

/**
 * A process of its own, since the locale and the zone of one are what it was started with: prints
 * both, then each file that the folders it is given become, with the digest of its bytes.
 */
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
console.log(`${locale} ${timeZone}`);
for (const folder of process.argv.slice(2)) {
  for (const [path, file] of publish(readCorpus(readFolder(folder)))) {
    const digest = createHash('sha256').update(wholeFile(file)).digest('hex');
    console.log(`${folder} ${path} ${digest}`);
  }
}
