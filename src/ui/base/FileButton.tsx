import { type ReactNode, useRef } from 'react';

type Props = {
  /** What kind of file, for who cannot see the button around it: `A text as a file`. */
  readonly name: string;
  /** File name endings and media types, as `accept` of an input has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** A button that lets the reader choose a file of the device. */
export function FileButton(props: Props) {
  const { name, accept, onFile, className = 'control', disabled = false, children } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={disabled}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        aria-label={name}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again, once it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}
