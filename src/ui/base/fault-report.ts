/** Where a fault was met. */
export type FaultPlace = {
  /** `the chart`. */
  readonly view: string;
  /** The address of the page. */
  readonly address: string;
  readonly browser: string;
  /** Of the window, in CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** The components around it, as React tells them; null where it does not. */
  readonly components: string | null;
};

/** More of either tells no more, and is hard to send. */
const MAX_FRAMES = 12;
const MAX_MESSAGE_CHARACTERS = 200;

/** `    at draw (https://example.org/assets/Chart.js:1:2)`, `draw@https://example.org/assets/Chart.js:1:2`. */
const frame = /^\s*(?:at .*|[^@]*@.*):\d+:\d+\)?$/;
/** From the first quotation mark to the last: what an engine quotes may be words of a text. */
const quoted = /["'`“‘].*["'`”’]/s;

/**
 * What is to be known to mend a fault, to be sent by whoever met it: with nothing that the reader
 * has written or added. Of the address it has the names of the parameters, of the error no word
 * that it quotes.
 */
export function faultReport(error: unknown, place: FaultPlace): string {
  const { view, address, browser, size, components } = place;
  const url = new URL(address);
  const parameters = [...new Set(url.searchParams.keys())].filter((name) => /^[a-z]+$/.test(name));
  return [
    `Readout: ${view} has failed.`,
    messageOf(error),
    ...framesOf(error),
    ...(components ?? '').split('\n').filter(isFrame).slice(0, MAX_FRAMES),
    `Address: ${url.origin}${url.pathname}, parameters: ${parameters.join(', ') || 'none'}`,
    `Window: ${size.join(' × ')}`,
    `Browser: ${browser}`,
  ].join('\n');
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${typeof error}`;
  const message = error.message.replace(quoted, '…').slice(0, MAX_MESSAGE_CHARACTERS);
  return `${error.name}: ${message}`;
}

function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  // The message stands over the frames, and its lines may look like some.
  const stack = (error.stack ?? '').replace(error.message, '');
  return stack.split('\n').filter(isFrame).slice(0, MAX_FRAMES);
}

function isFrame(line: string): boolean {
  return frame.test(line);
}
