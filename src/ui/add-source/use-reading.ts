import { useEffect, useRef, useState } from 'react';
import type { Reading, Received } from '../../explore/added/added-source.ts';
import { receivedText } from '../../explore/added/received-text.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Timeline } from '../../model/timeline.ts';
import { readSource } from './read-source.ts';

/** A text on its way onto the timeline. */
export type ReadingInHand = {
  /** Null until it has been read. */
  readonly reading: Reading | null;
  readonly busy: boolean;
  /** Why it could not be read; empty where it was. */
  readonly refused: string;
  /** Reads bytes; those of a file under its name. */
  readonly take: (bytes: Uint8Array, fileName: string | null) => void;
  /** Reads the same text as of another day. */
  readonly redate: (published: Edtf) => void;
  readonly reset: () => void;
};

type State = Pick<ReadingInHand, 'reading' | 'busy' | 'refused'>;
const nothing: State = { reading: null, busy: false, refused: '' };

export function useReading({ events }: Timeline, taken: readonly string[]): ReadingInHand {
  const [state, setState] = useState(nothing);
  const received = useRef<Received | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const read = async (text: Received, published: Edtf | null) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    received.current = text;
    setState((before) => ({ ...before, busy: true, refused: '' }));
    try {
      const reading = await readSource({ ...text, published, events, taken }, abort.signal);
      if (!abort.signal.aborted) setState({ reading, busy: false, refused: '' });
    } catch (error) {
      if (abort.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      setState({ ...nothing, refused: `The text could not be read: ${reason}.` });
    }
  };
  return {
    ...state,
    take: (bytes, fileName) => {
      const text = receivedText(bytes);
      if ('refused' in text) setState({ ...nothing, refused: text.refused });
      else read({ bytes, fileName, ...text }, null);
    },
    redate: (published) => {
      if (received.current !== null) read(received.current, published);
    },
    reset: () => {
      running.current?.abort();
      setState(nothing);
    },
  };
}
