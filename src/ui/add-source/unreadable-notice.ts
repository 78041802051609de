import { addedName } from '../../explore/added/added-ids.ts';
import { count } from '../../model/labels.ts';
import type { Notice } from '../base/added-context.ts';
import { download } from '../base/download.ts';
import type { UnreadableRecord } from './added-store.ts';

/** What is said of stored records that could not be read, with their text as a download. */
export function unreadableNotice(records: readonly UnreadableRecord[]): Notice | null {
  if (records.length === 0) return null;
  const kept = records.length === 1 ? 'It stays' : 'They stay';
  const texts = records.flatMap(({ key, text }) => (text === null ? [] : [{ key, text }]));
  return {
    text: `${count(records.length, 'text')} kept in this browser could not be read by this version of the page. ${kept} in the browser’s store.`,
    action:
      texts.length === 0
        ? null
        : {
            label: texts.length === 1 ? 'Download its text' : 'Download their text',
            run: () => downloadTexts(texts),
          },
  };
}

type KeyedText = { readonly key: string; readonly text: string };

/** A single text as it stands, several under their names in one file: a browser asks before it gives more. */
function downloadTexts(texts: readonly KeyedText[]): void {
  const [first] = texts;
  if (first !== undefined && texts.length === 1) {
    download(first.text, `${addedName(first.key)}.txt`, 'text/plain');
    return;
  }
  const all = texts.map(({ key, text }) => `===== ${addedName(key)} =====\n\n${text}`);
  download(all.join('\n\n'), 'kept-texts.txt', 'text/plain');
}
