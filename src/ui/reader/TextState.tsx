import type { SourceText } from './use-source-text.ts';

type Props = { readonly loaded: SourceText; readonly onRetry: () => void };

/** That the text is on its way, or why it did not come. */
export function TextState({ loaded, onRetry }: Props) {
  if (loaded.state === 'ready') return null;
  if (loaded.state === 'loading') {
    return (
      <p role="status" className="mt-6 text-muted">
        Fetching the text …
      </p>
    );
  }
  return (
    <div role="alert" className="mt-6 rounded-lg border border-rule p-4">
      <p>The text could not be fetched: {loaded.reason}.</p>
      <button type="button" className="control mt-3" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
