import type { Source } from '../../model/source.ts';

/** Where the exact text of a source is, seen from the page. */
export function textAddress({ file }: Source): string {
  return `./data/${file.split('/').map(encodeURIComponent).join('/')}`;
}
