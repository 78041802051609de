import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from './use-media.ts';

/**
 * Whether the page is being printed. The browser tells before it parts the page into sheets, and
 * waits for no later drawing: so what is printed has to be there when this returns.
 */
export function usePrinting(): boolean {
  const media = useMedia('print');
  const [told, setTold] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setTold(true));
    const after = () => setTold(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return media || told;
}
