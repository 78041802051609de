import { type SearchRequest, searchService } from '../../explore/search/search-service.ts';

// The index is read and searched beside the page, which only hears the answers. What is asked
// for are the files of the site's own index.
const answer = searchService(readFile);

addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  const reply = await answer(data);
  if (reply !== null) postMessage(reply);
});

async function readFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) {
    // The folder is named by its content: another build has another one.
    const isGone = response.status === 404;
    throw new Error(
      isGone
        ? 'the index is no longer there; the site may have changed since this page was loaded'
        : `the server answered ${response.status}`,
    );
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isCompressed(bytes) ? decompressed(bytes) : bytes;
}

/** As gzip begins; a host that says so in its headers has it undone by the browser already. */
function isCompressed([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
