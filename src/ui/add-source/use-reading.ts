import { useEffect, useRef, useState } from 'react';
import type { Reading, ReadRequest, Received } from '../../explore/added/added-source.ts';
import { receivedText, sizeRefusal } from '../../explore/added/received-text.ts';
import type { Edtf } from '../../model/edtf.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { Timeline } from '../../model/timeline.ts';
import { readSource } from './read-source.ts';

/** Reads one text at a time, on its way onto the timeline. */
export type Reader = {
  /** What was read; null until then. */
  readonly reading: Reading | null;
  readonly busy: boolean;
  /** Why it could not be read; empty where it was. */
  readonly refused: string;
  /** Reads bytes; those of a file under its name. */
  readonly take: (bytes: Uint8Array, fileName: string | null) => void;
  /** Reads a file; what the browser will not open is refused in words. */
  readonly takeFile: (file: File) => void;
  /** Reads the same text as of another day; null for one that is not known. */
  readonly redate: (published: Edtf | null) => void;
  /** Gives up what is being read and forgets what was. */
  readonly reset: () => void;
};

type State = Pick<Reader, 'reading' | 'busy' | 'refused'>;
const nothing: State = { reading: null, busy: false, refused: '' };

export function useReading({ events }: Timeline, taken: readonly string[]): Reader {
  const [state, setState] = useState(nothing);
  const received = useRef<Received | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  /** Ends what is running, its worker too; the signal says when this has been ended in turn. */
  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const refuse = (refused: string) => setState({ ...nothing, refused });
  const read = async (text: Received, given: Pick<ReadRequest, 'published'>) => {
    const signal = begin();
    received.current = text;
    setState((before) => ({ ...before, busy: true, refused: '' }));
    try {
      const reading = await readSource({ ...text, ...given, events, taken }, signal);
      if (!signal.aborted) setState({ reading, busy: false, refused: '' });
    } catch (error) {
      if (!signal.aborted) refuse(`The text could not be read: ${errorReason(error)}.`);
    }
  };
  const take = (bytes: Uint8Array, fileName: string | null) => {
    const text = receivedText(bytes);
    if ('refused' in text) refuse(text.refused);
    else read({ bytes, fileName, ...text }, {});
  };
  return {
    ...state,
    take,
    takeFile: async (file) => {
      const tooLarge = sizeRefusal(file.size);
      const signal = begin();
      if (tooLarge !== null) return refuse(tooLarge);
      setState({ ...nothing, busy: true });
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (!signal.aborted) take(bytes, file.name);
      } catch (error) {
        if (!signal.aborted) refuse(unopened(file, error));
      }
    },
    redate: (published) => {
      if (received.current !== null) read(received.current, { published });
    },
    reset: () => {
      running.current?.abort();
      setState(nothing);
    },
  };
}

/** A folder is handed over like a file, and so is one that was moved or may not be read. */
function unopened({ name }: File, error: unknown): string {
  return `“${name}” could not be opened: ${errorReason(error)} If it is a folder, add the files in it one by one.`;
}
