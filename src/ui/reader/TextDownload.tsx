import { Download } from 'lucide-react';
import { addedName } from '../../explore/added/added-id.ts';
import type { Source } from '../../model/source.ts';
import { useAdded } from '../add/added-context.ts';
import { download } from '../export/download.ts';
import { textAddress } from './text-address.ts';

/** The exact text as a file: as it is published or, where the reader has added it, from this page. */
export function TextDownload({ source }: { readonly source: Source }) {
  const own = useAdded()?.sources.find((added) => added.source.id === source.id);
  const says = {
    className: 'control',
    'aria-label': 'Download the text',
    title: 'Download the text',
  };
  if (own !== undefined) {
    const name = `${addedName(source.id)}.txt`;
    return (
      <button
        type="button"
        {...says}
        onClick={() => download(`${own.mark}${own.text}`, name, 'text/plain')}
      >
        <Download size={16} aria-hidden />
      </button>
    );
  }
  return (
    <a {...says} href={textAddress(source)} download={`${source.id}.txt`}>
      <Download size={16} aria-hidden />
    </a>
  );
}
