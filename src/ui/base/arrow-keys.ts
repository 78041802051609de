/** What can be used in a group, in its order, but for what is written in and what opens over the page. */
function controlsOf(group: HTMLElement): readonly HTMLElement[] {
  const found = group.querySelectorAll<HTMLElement>('a[href], button, input, summary');
  return [...found].filter(
    (each) =>
      !each.matches(':disabled, [type="text"], [type="search"], [type="radio"]') &&
      each.closest('dialog, [popover]') === null &&
      each.closest('[hidden]') === null,
  );
}

/** Leaves one control to the tab key, whatever comes into the group or goes. */
export function keepOneStop(group: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  const settle = () => {
    const controls = controlsOf(group);
    const isThere = last !== null && controls.includes(last);
    const start = controls.find((each) => each.matches('[data-arrow-start]')) ?? controls[0];
    const stop = isThere ? last : start;
    for (const each of controls) {
      const tabIndex = each === stop ? 0 : -1;
      // Written only where it differs, for each change is observed.
      if (each.getAttribute('tabindex') !== `${tabIndex}`) each.tabIndex = tabIndex;
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !controlsOf(group).includes(target)) return;
    last = target;
    settle();
  };
  const onKey = (event: KeyboardEvent) => {
    const next = nextControl(group, event);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const changed = new MutationObserver(settle);
  settle();
  group.addEventListener('focusin', onFocus);
  group.addEventListener('keydown', onKey);
  changed.observe(group, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'href'],
  });
  return () => {
    group.removeEventListener('focusin', onFocus);
    group.removeEventListener('keydown', onKey);
    changed.disconnect();
  };
}

/** Where a key leads from the control that has the focus; null where it does nothing here. */
function nextControl(group: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const controls = controlsOf(group);
  const here = controls.find((each) => each === target);
  if (here === undefined) return null;
  const line = here.closest<HTMLElement>('[data-arrow-line]');
  const inLine = line === null ? controls : controls.filter((each) => line.contains(each));
  const heads = controls.filter((each) => isHead(each, controls));
  const head = line === null ? here : (inLine[0] ?? here);
  switch (key) {
    case 'ArrowDown':
      return neighbour(heads, head, 1);
    case 'ArrowUp':
      return here === head ? neighbour(heads, head, -1) : head;
    case 'ArrowRight':
      return neighbour(inLine, here, 1);
    case 'ArrowLeft':
      return neighbour(inLine, here, -1);
    case 'Home':
      return heads[0] ?? null;
    case 'End':
      return heads.at(-1) ?? null;
    default:
      return null;
  }
}

/** Whether a control is the first of its line; one that is in none is a line by itself. */
function isHead(control: HTMLElement, controls: readonly HTMLElement[]): boolean {
  const line = control.closest('[data-arrow-line]');
  return line === null || controls.find((each) => line.contains(each)) === control;
}

function neighbour(
  all: readonly HTMLElement[],
  here: HTMLElement,
  step: 1 | -1,
): HTMLElement | null {
  return all[all.indexOf(here) + step] ?? here;
}
