import { Download } from 'lucide-react';
import type { ExportFormat } from '../../explore/exports/export-formats.ts';
import type { ExportInput } from '../../explore/exports/export-input.ts';
import { count } from '../words.ts';
import { download } from './download.ts';

type Props = {
  readonly format: ExportFormat;
  readonly disabled: boolean;
  readonly input: () => ExportInput;
  /** Told what was done, or why it could not be. */
  readonly onDone: (said: string) => void;
};

/** Downloads the selection in one form. */
export function FormatButton({ format, disabled, input, onDone }: Props) {
  const { label, hint, fileName, mediaType, write } = format;
  const give = async () => {
    onDone('');
    const what = input();
    try {
      download(await write(what), fileName, mediaType);
      onDone(`${count(what.events.length, 'event')} downloaded as ${fileName}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onDone(`${label} could not be written: ${reason}`);
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <button type="button" className="control min-w-32" disabled={disabled} onClick={give}>
        <Download size={16} aria-hidden /> {label}
      </button>
      <span className="text-[0.8125rem] text-muted">{hint}</span>
    </li>
  );
}
