import type { RefObject } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import { citationForms } from '../../explore/citations/citation-forms.ts';
import { Dialog } from '../parts/Dialog.tsx';
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
  return (
    <Dialog dialog={dialog} title={`Cite ${what}`} onClose={onClose}>
      {citation !== null &&
        citationForms.map((form) => <CitationText key={form.id} form={form} citation={citation} />)}
      <p className="mt-5 text-[0.8125rem] text-muted">
        A date in brackets was supplied by an editor; the notes say why. The Chicago note is set by
        citeproc-js after the 17th edition.
      </p>
    </Dialog>
  );
}
