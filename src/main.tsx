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
  if (import.meta.env.PROD) whenIdle(() => import('./ui/app/offline.ts').then(keepPage, () => {}));
}

function keepPage({ keepForOffline }: { readonly keepForOffline: () => void }): void {
  keepForOffline();
}

/** After the page has come and been drawn: what is done then takes nothing from the first view. */
function whenIdle(act: () => void): void {
  const later = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, 1000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
