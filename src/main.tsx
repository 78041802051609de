import timeline from 'virtual:timeline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './ui/Explorer.tsx';
import './ui/style.css';

const root = document.getElementById('readout');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Explorer timeline={timeline} />
    </StrictMode>,
  );
}
