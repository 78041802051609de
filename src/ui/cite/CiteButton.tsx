import { Quote } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import { CiteDialog } from './CiteDialog.tsx';

type Props = {
  /** `this event`. */
  readonly what: string;
  readonly className?: string;
  /** Made when it is asked for, so that it has the day of that moment. */
  readonly makeCitation: () => Citation;
};

/** Opens the forms in which something can be cited. */
export function CiteButton({ what, className = 'quiet-link', makeCitation }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [citation, setCitation] = useState<Citation | null>(null);
  const open = () => {
    setCitation(makeCitation());
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className={`inline-flex min-h-7 items-center gap-1.5 ${className}`}
        aria-label={`Cite ${what}`}
        onClick={open}
      >
        <Quote size={15} aria-hidden /> Cite
      </button>
      <CiteDialog
        dialog={dialog}
        citation={citation}
        what={what}
        onClose={() => setCitation(null)}
      />
    </>
  );
}
