import type { DataError } from '../../explore/store/shards.ts';
import { NotFetched } from '../base/NotFetched.tsx';
import { ReadingNote } from '../base/ReadingNote.tsx';
import type { Words } from './use-words.ts';

type Props = {
  readonly words: Words;
  /** Why what the reader's own sources tell again did not come; null where it did. */
  readonly joinedFailure: DataError | null;
  /** Gives up the search for which words are fetched. */
  readonly onCancelSearch: () => void;
};

/** What is fetched for the page as a whole, and what of it did not come. */
export function FetchNotices({ words, joinedFailure, onCancelSearch }: Props) {
  const { reader, failure, retry } = words;
  if (reader.progress === null && failure === null && joinedFailure === null) return null;
  return (
    <section
      aria-label="What is being fetched"
      className="border-b border-rule px-4 py-2 text-sm md:px-6"
    >
      {reader.progress !== null && (
        <>
          <p role="status">Fetching the words of all events, in which to search.</p>
          <ReadingNote reader={{ ...reader, cancel: onCancelSearch }} />
        </>
      )}
      {failure !== null && (
        <NotFetched what="The words to be searched" error={failure} onRetry={retry} />
      )}
      {joinedFailure !== null && (
        <NotFetched what="What your own sources tell again" error={joinedFailure} />
      )}
    </section>
  );
}
