import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Filter } from '../../explore/filter/filter.ts';
import { answerTo, carryAnswer } from '../../explore/search/answers.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { SearchState } from '../base/explorer-context.ts';
import type { SearchedTimeline } from './search-client.ts';

/** The code that searches; the page begins without it. */
export type SearchCode = Pick<
  typeof import('./search-client.ts'),
  'answerAll' | 'answerFirst' | 'isAnswered' | 'paragraphsFor'
>;

/** That code, once it has come, and the way to have it come. */
export type SearchLoader = {
  readonly loaded: () => SearchCode | null;
  /** Rejects where it does not come; asking again tries again. */
  readonly load: () => Promise<SearchCode>;
};

type SearchInPage = {
  /** The filter with the words that were answered last. */
  readonly filter: Filter;
  readonly search: SearchState;
};

type Failure = {
  readonly timeline: SearchedTimeline;
  readonly query: string;
  readonly reason: string;
};

/**
 * Has the words of a filter searched for. Until the answer is there, what was found before goes
 * on to be shown, also where the timeline has become another one meanwhile.
 */
export function useSearch(
  searched: SearchedTimeline,
  asked: Filter,
  { loaded, load }: SearchLoader,
): SearchInPage {
  const { timeline } = searched;
  const [shown, setShown] = useState({ timeline, query: '' });
  const [answers, setAnswers] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  if (shown.timeline !== timeline) carryAnswer(shown.timeline, timeline, shown.query);
  const { query } = asked;
  // Words whose answer is not there for this timeline either are no longer searched for.
  const known = answerTo(timeline, shown.query) === null ? '' : shown.query;
  const now = answerTo(timeline, query) === null ? known : query;
  if (shown.timeline !== timeline || shown.query !== now) setShown({ timeline, query: now });

  // Another object for every answer, since what is counted is kept by the filter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer changes what it leaves.
  const filter = useMemo(() => ({ ...asked, query: now }), [asked, now, answers]);
  const failed = failure?.timeline === searched && failure.query === query ? failure : null;
  const isAnswered = (of: Filter) => of.query === '' || loaded()?.isAnswered(searched, of) === true;
  const answered = isAnswered(now === query ? filter : asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (isAnswered(asked)) return;
    let left = false;
    const answering = load().then(({ answerAll }) => answerAll(searched, asked));
    answering.then(
      () => {
        if (!left) setAnswers((count) => count + 1);
      },
      (error: unknown) => {
        const reason = errorReason(error);
        if (!left) setFailure({ timeline: searched, query: asked.query, reason });
      },
    );
    return () => {
      left = true;
    };
  }, [searched, asked, attempt]);
  const paragraphs = useCallback(
    async () => (await load()).paragraphsFor(searched, filter),
    [load, searched, filter],
  );
  return useMemo(() => {
    const answer = answerTo(timeline, now);
    const reason = failed?.reason ?? '';
    const state = answered ? 'answered' : failed === null ? 'pending' : 'failed';
    const retry = () => {
      setFailure(null);
      setAttempt((count) => count + 1);
    };
    const found = answer?.mask == null ? null : answer;
    const prepare = () => void load().catch(() => {});
    return { filter, search: { state, answer: found, reason, retry, prepare, paragraphs } };
  }, [timeline, now, filter, answered, failed, paragraphs, load]);
}
