import { useEffect, useState } from 'react';
import type { Citation } from '../../explore/citations/citation.ts';
import type { CitationForm } from '../../explore/citations/citation-forms.ts';

/** The citation in this form; null while it is being written, an error where it could not be. */
export function useCitationText(form: CitationForm, citation: Citation): string | Error | null {
  const [written, setWritten] = useState<string | Error | null>(null);
  useEffect(() => {
    let current = true;
    const show = (text: string | Error) => {
      if (current) setWritten(text);
    };
    form.write(citation).then(show, (error: unknown) => {
      show(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      current = false;
    };
  }, [form, citation]);
  return written;
}
