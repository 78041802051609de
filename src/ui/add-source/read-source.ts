import type { ReadAnswer, Reading, ReadRequest } from '../../explore/added/added-source.ts';
import { startWorker } from '../base/own-worker.ts';
import { sha256Of } from '../base/text-digest.ts';
import workerAddress from './read-source.worker.ts?worker&url';

/** Reads a text in a worker of its own; throws where it fails, and ends with the signal. */
export async function readSource(
  request: Omit<ReadRequest, 'registers' | 'sha256'>,
  signal: AbortSignal,
): Promise<Reading> {
  const sha256 = await sha256Of(new Uint8Array(request.bytes));
  if (signal.aborted) throw new Error('given up');
  const worker = startWorker(workerAddress);
  const registers = new URL('data/registers.json', document.baseURI).href;
  const answer = new Promise<Reading>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('reading' in data) resolve(data.reading);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message ?? 'the code that reads texts did not come'));
    });
    signal.addEventListener('abort', () => reject(new Error('given up')));
  });
  worker.postMessage({ ...request, sha256, registers });
  return answer.finally(() => worker.terminate());
}
