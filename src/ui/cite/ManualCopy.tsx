import { X } from 'lucide-react';
import { useId } from 'react';

type Props = { readonly text: string; readonly what: string; readonly onClose: () => void };

/** A text, selected, to be copied with the keys or the menu of the browser. */
export function ManualCopy({ text, what, onClose }: Props) {
  const id = useId();
  return (
    <div className="mt-1 flex w-full basis-full flex-wrap items-start gap-2">
      <label htmlFor={id} className="basis-full text-[0.8125rem] text-muted">
        Copy the {what} from here
      </label>
      <textarea
        id={id}
        ref={selectAll}
        readOnly
        rows={3}
        value={text}
        className="min-w-0 flex-1 rounded-md border border-edge bg-card px-2 py-1 text-sm"
      />
      <button
        type="button"
        className="control"
        aria-label={`Close the ${what} to copy`}
        onClick={onClose}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

/** The same function at every drawing, so that it runs when the field appears and no more. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
