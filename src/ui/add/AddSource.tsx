import { useCallback } from 'react';
import { AddDialog } from './AddDialog.tsx';
import type { Added } from './added-context.ts';
import { DropAnywhere } from './DropAnywhere.tsx';

/** Everything by which a text comes onto the timeline: the dialog, and files dropped on the page. */
export function AddSource({ added }: { readonly added: Added }) {
  const { ask } = added;
  const take = useCallback((file: File) => ask({ file }), [ask]);
  return (
    <>
      <AddDialog added={added} />
      <DropAnywhere onFile={take} />
    </>
  );
}
