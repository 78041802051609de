const look =
  'fixed -top-20 left-2 z-40 rounded-lg bg-ink px-4 py-2 text-paper focus:top-2 print:hidden';

/** The first that the tab key reaches: past the header and the chart, to what most come for. */
export function SkipLinks() {
  return (
    <>
      <button type="button" className={look} onClick={() => focusFirst('[data-result]')}>
        Skip to the events
      </button>
      <button
        type="button"
        className={look}
        onClick={() => focusFirst('search[aria-label="Filters"] :is(input, button, select)')}
      >
        Skip to the filters
      </button>
    </>
  );
}

function focusFirst(selector: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  found.find((each) => each.checkVisibility() && each.closest('[inert]') === null)?.focus();
}
