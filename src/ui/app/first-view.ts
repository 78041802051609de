import { type TimelineStore, wholeTimelineStore } from '../../explore/store/timeline-store.ts';

/**
 * Whether the HTML of the page is what the page opens with, so that React can take it over: not
 * under an address that asks for something else, and not where the build wrote only the beginning
 * of a list.
 */
export function isFirstView(root: HTMLElement, store: TimelineStore): boolean {
  return (
    root.dataset.firstView === 'whole' && location.search === '' && store === wholeTimelineStore
  );
}

/**
 * Gives the elements of the first view their own styles. A policy that lets no text style the page
 * (build/publish/policy.ts) takes none from HTML, so they come as data and are set by script.
 */
export function takeOver(root: HTMLElement): void {
  delete root.dataset.firstView;
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
    delete element.dataset.style;
  }
}
