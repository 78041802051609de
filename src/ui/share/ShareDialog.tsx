import type { RefObject } from 'react';
import { viewLink } from '../../explore/citations/permalink.ts';
import { embedCode } from '../../explore/embed-code.ts';
import { pageUrl } from '../cite/use-citation-context.ts';
import { ExportFiles } from '../export/ExportFiles.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useTimeline } from '../timeline-context.ts';
import type { Explorer } from '../use-explorer.ts';
import { NativeShare } from './NativeShare.tsx';
import { TextToCopy } from './TextToCopy.tsx';

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly explorer: Explorer;
};

/** What is shown, to be taken elsewhere: as a link, within another page, as files. */
export function ShareDialog({ dialog, explorer }: Props) {
  const timeline = useTimeline();
  const { view, events } = explorer;
  const link = viewLink(pageUrl(), view);
  const title = `${timeline.title}, a timeline that shows its sources`;
  const print = () => {
    dialog.current?.close();
    window.print();
  };
  return (
    <Dialog dialog={dialog} title="Share">
      <TextToCopy
        name="Link"
        what="link"
        hint="Opens just what is shown now: filters, chart, and what is open."
        text={link}
      >
        <NativeShare title={timeline.title} url={link} />
      </TextToCopy>
      <TextToCopy
        name="Embed"
        what="embed code"
        hint="Shows the same within a page of your own, without filters and header."
        text={embedCode(pageUrl(), view, title)}
      />
      <ExportFiles view={view} events={events} onPrint={print} />
    </Dialog>
  );
}
