import { Download } from 'lucide-react';
import { useId } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import type { CitationForm } from '../../explore/citations/citation-forms.ts';
import { download } from '../export/download.ts';
import { CopyButton } from './CopyButton.tsx';
import { useCitationText } from './use-citation-text.ts';

type Props = { readonly form: CitationForm; readonly citation: Citation };

/** A citation in one form. */
export function CitationText({ form, citation }: Props) {
  const title = useId();
  const text = useCitationText(form, citation);
  const { file } = form;
  return (
    <section aria-labelledby={title} className="mt-5">
      <h3 id={title} className="eyebrow">
        {form.label}
      </h3>
      {typeof text === 'string' ? (
        <>
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
            <CopyButton
              text={text}
              what={form.label === 'Chicago note' ? 'citation' : form.label}
            />
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
        </>
      ) : (
        <p role="status" className="mt-1.5 text-sm text-muted">
          {text === null ? 'Being written …' : `It could not be written: ${text.message}`}
        </p>
      )}
    </section>
  );
}
