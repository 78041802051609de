import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './ui/app/Explorer.tsx';
import { openPage } from './ui/app/load-timeline.ts';
import { showFault } from './ui/app/show-fault.ts';
import './ui/app/style.css';

const root = document.getElementById('readout');
if (root !== null) {
  openPage(document).then(
    ({ timeline, store }) =>
      createRoot(root, { onUncaughtError: (error) => showFault(root, error) }).render(
        <StrictMode>
          <Explorer timeline={timeline} store={store} />
        </StrictMode>,
      ),
    (error: unknown) => showFault(root, error),
  );
}
