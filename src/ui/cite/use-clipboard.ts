import { useEffect, useState } from 'react';

/** What came of copying: `refused` where the browser does not let a page copy. */
export type Copied = 'not yet' | 'done' | 'refused';

/** How long it is said that something was copied. */
const millisecondsShown = 4000;

/** Copying to the clipboard, and what came of it. */
export function useClipboard(): {
  readonly copied: Copied;
  readonly copy: (text: string) => Promise<void>;
  readonly reset: () => void;
} {
  const [copied, setCopied] = useState<Copied>('not yet');
  useEffect(() => {
    if (copied !== 'done') return;
    const timer = setTimeout(() => setCopied('not yet'), millisecondsShown);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => {
    setCopied('not yet');
    try {
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      // Refused by the reader or by policy, or absent: the page was not loaded over HTTPS.
      setCopied('refused');
    }
  };
  return { copied, copy, reset: () => setCopied('not yet') };
}
