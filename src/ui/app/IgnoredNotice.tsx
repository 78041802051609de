import { X } from 'lucide-react';
import { useState } from 'react';
import { ignoredInWords } from '../../explore/address/ignored-in-words.ts';
import type { IgnoredValue } from '../../explore/address/parameter.ts';

/** Says what of the address this timeline does not have and was left out. */
export function IgnoredNotice({ ignored }: { readonly ignored: readonly IgnoredValue[] }) {
  const said = ignoredInWords(ignored);
  const [dismissed, setDismissed] = useState('');
  if (said === '' || said === dismissed) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-3 border-b border-rule bg-mark px-4 py-2 text-sm text-ink md:px-6"
    >
      <p className="min-w-0 flex-1 wrap-anywhere">
        This address asks for something the timeline does not have, which was left out: {said}.
      </p>
      <button
        type="button"
        className="control"
        aria-label="Dismiss"
        onClick={() => setDismissed(said)}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
