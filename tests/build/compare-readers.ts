import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ReadRequest } from '../../src/explore/added/added-source.ts';

/**
 * `compare-readers.ts BUILT_WORKER REGISTERS FOLDER`: prints the names of the texts of a folder
 * that the program of the page, as built, reads otherwise than its source. The build leaves out
 * what the program is thought not to read.
 */

const [, , built = '', registers = '', folder = ''] = process.argv;

type Listener = (event: { readonly data: ReadRequest }) => void;

/** Of the worker that was loaded last. */
let listener: Listener = () => {};
/** Takes what the worker that was asked last answers. */
let answered: (answer: unknown) => void = () => {};
Object.assign(globalThis, {
  addEventListener: (_: string, added: Listener) => {
    listener = added;
  },
  postMessage: (answer: unknown) => answered(answer),
  fetch: async () => new Response(readFileSync(registers)),
});

/** Loads a worker into this thread; gives what asks it. */
async function readerIn(file: string): Promise<(data: ReadRequest) => Promise<unknown>> {
  await import(resolve(file));
  const own = listener;
  return (data) =>
    new Promise((done) => {
      answered = done;
      own({ data });
    });
}

const readers = [
  await readerIn('src/ui/add-source/read-source.worker.ts'),
  await readerIn(built),
] as const;

const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
const names = readdirSync(folder).sort();
for (const fileName of names) {
  const bytes = readFileSync(`${folder}/${fileName}`);
  const text = bytes.toString();
  const request: ReadRequest = {
    ...{ registers, bytes, text, fileName, sha256: '', events: [], taken: [] },
    published: '2025-03-12',
  };
  const [source, page] = [plain(await readers[0](request)), plain(await readers[1](request))];
  if (!isDeepStrictEqual(source, page) || JSON.stringify(source).startsWith('{"failed"'))
    console.log(fileName);
}
console.log(`${names.length} texts`);
