import { Download, Quote } from 'lucide-react';
import { useId, useState } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import { type CitationForm, citationForms } from '../../explore/citations/citation-forms.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { Dialog } from '../base/Dialog.tsx';
import { download } from '../base/download.ts';

type CiteButtonProps = {
  /** `this event`. */
  readonly what: string;
  readonly className?: string;
  /** Whether the icon stands for the word. */
  readonly iconOnly?: boolean;
  /** Made when it is asked for, so that it has the day of that moment. */
  readonly makeCitation: () => Citation;
};

/** Opens the forms in which something can be cited. */
export function CiteButton(props: CiteButtonProps) {
  const { what, className = 'quiet-link', iconOnly = false, makeCitation } = props;
  const [citation, setCitation] = useState<Citation | null>(null);
  return (
    <>
      <button
        type="button"
        className={`inline-flex min-h-7 items-center gap-1.5 ${className}`}
        aria-label={`Cite ${what}`}
        title={iconOnly ? `Cite ${what}` : undefined}
        onClick={() => setCitation(makeCitation())}
      >
        <Quote size={15} aria-hidden /> {!iconOnly && 'Cite'}
      </button>
      <CiteDialog citation={citation} what={what} onClose={() => setCitation(null)} />
    </>
  );
}

type CiteDialogProps = {
  /** Null while it is closed, so that nothing is written for it. */
  readonly citation: Citation | null;
  /** `this event`. */
  readonly what: string;
  readonly onClose: () => void;
};

/** A citation in every form, each to copy or to keep. */
function CiteDialog({ citation, what, onClose }: CiteDialogProps) {
  return (
    <Dialog open={citation !== null} title={`Cite ${what}`} onClose={onClose}>
      {citation !== null &&
        citationForms.map((form) => <CitationText key={form.id} form={form} citation={citation} />)}
      <p className="mt-5 text-[0.8125rem] text-muted">
        A date in brackets was supplied by an editor; the notes say why. The Chicago note is set
        after the 17th edition.
      </p>
    </Dialog>
  );
}

type CitationTextProps = { readonly form: CitationForm; readonly citation: Citation };

/** A citation in one form. */
function CitationText({ form, citation }: CitationTextProps) {
  const title = useId();
  const text = form.write(citation);
  const { file } = form;
  return (
    <section aria-labelledby={title} className="mt-5">
      <h3 id={title} className="eyebrow">
        {form.label}
      </h3>
      {file === null ? (
        <p className="mt-1.5 font-serif text-lg leading-snug wrap-anywhere">{text}</p>
      ) : (
        <textarea
          readOnly
          rows={6}
          value={text}
          aria-labelledby={title}
          className="mt-1.5 w-full rounded-md border border-rule bg-soft px-3 py-2 font-mono text-xs"
        />
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1">
        <CopyButton text={text} what={form.label === 'Chicago note' ? 'citation' : form.label} />
        {file !== null && (
          <button
            type="button"
            className="quiet-link inline-flex min-h-7 items-center gap-1.5"
            onClick={() => download(text, file.name, file.mediaType)}
          >
            <Download size={15} aria-hidden /> Download {file.name}
          </button>
        )}
      </div>
    </section>
  );
}
