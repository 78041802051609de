import { registerServiceWorker } from '../base/own-worker.ts';

/** How often a page that stays open asks whether the site was renewed, in milliseconds, at the most. */
const UPDATE_PAUSE_MS = 600_000;

/**
 * Has the page kept for when its host cannot be reached (service-worker.ts), and says where the
 * site has been renewed while this page was open. Within another page nothing is kept: that is for
 * whoever visits this one.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || window.top !== window.self || savesData()) return;
  const own = document.querySelector<HTMLMetaElement>('meta[name="readout-version"]')?.content;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && data !== own) sayThatSiteIsRenewed();
  });
  let asked = Date.now();
  registerServiceWorker('./service-worker.js').then(
    (registration) => {
      document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < UPDATE_PAUSE_MS) return;
        asked = Date.now();
        // Without a connection there is nothing to be told.
        registration?.update().catch(() => {});
      });
    },
    // A browser may keep nothing for a site; the page is the same without.
    () => {},
  );
}

/** Whether the reader has asked for as little as possible (wicg.github.io/savedata); not every browser says. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Over the page, made without React: it is seen rarely, and weighs on no other page. */
function sayThatSiteIsRenewed(): void {
  if (document.getElementById('renewed-notice') !== null) return;
  const notice = document.createElement('div');
  notice.id = 'renewed-notice';
  notice.setAttribute('role', 'status');
  notice.className = 'page-notice';
  const words = document.createElement('p');
  words.textContent =
    'This site has been renewed since you opened it. What you see is as it was; the address stays.';
  notice.append(
    words,
    button('Load the new version', () => location.reload()),
    button('Later', () => notice.remove()),
  );
  document.getElementById('readout')?.before(notice);
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'control';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
