import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Explorer } from './ui/app/Explorer.tsx';
import { isFirstView, takeOver } from './ui/app/first-view.ts';
import { openPage } from './ui/app/load-timeline.ts';
import { showFault } from './ui/app/show-fault.ts';
import './ui/app/style.css';

const root = document.getElementById('readout');
if (root !== null) {
  const fail = (error: unknown) => showFault(root, error);
  openPage(document).then(({ timeline, store }) => {
    const page = (
      <StrictMode>
        <Explorer timeline={timeline} store={store} />
      </StrictMode>
    );
    const hydrates = isFirstView(root, store);
    takeOver(root);
    if (hydrates) hydrateRoot(root, page, { onUncaughtError: fail });
    else createRoot(root, { onUncaughtError: fail }).render(page);
  }, fail);
}
