import { X } from 'lucide-react';
import { type RefObject, useId } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import { citationForms } from '../../explore/citations/citation-forms.ts';
import { CitationText } from './CitationText.tsx';

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Null while it is closed, so that nothing is written or loaded for it. */
  readonly citation: Citation | null;
  /** `this event`. */
  readonly what: string;
  readonly onClose: () => void;
};

/** A citation in every form, each to copy or to keep. */
export function CiteDialog({ dialog, citation, what, onClose }: Props) {
  const title = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto max-h-[90dvh] w-[min(40rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-left text-ink"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={title} className="font-serif text-2xl font-semibold">
          Cite {what}
        </h2>
        <form method="dialog">
          <button type="submit" className="control" aria-label="Close">
            <X size={18} aria-hidden />
          </button>
        </form>
      </div>
      {citation !== null &&
        citationForms.map((form) => <CitationText key={form.id} form={form} citation={citation} />)}
      <p className="mt-5 text-[0.8125rem] text-muted">
        A date in brackets was supplied by an editor; the notes say why. The Chicago note is set by
        citeproc-js after the 17th edition.
      </p>
    </dialog>
  );
}
