import timeline from 'virtual:timeline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './ui/app/Explorer.tsx';
import { showFault } from './ui/app/show-fault.ts';
import './ui/app/style.css';

const root = document.getElementById('readout');
if (root !== null) {
  createRoot(root, { onUncaughtError: (error) => showFault(root, error) }).render(
    <StrictMode>
      <Explorer timeline={timeline} />
    </StrictMode>,
  );
}
