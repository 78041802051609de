// What has to be there before the page's own code: the theme, and a word where that code does not come.

// Sets the reader's chosen theme before the first paint; src/ui/app/Header.tsx writes it.
try {
  const theme = localStorage.getItem('readout-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off; the page then follows the system.
}

/** Says over the page, whose list can be read without scripts, that they did not come. */
function sayThatScriptsAreMissing() {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.className = 'page-notice';
  const words = document.createElement('p');
  words.textContent =
    'The scripts of this page did not come: the connection may be down, or the site has been ' +
    'renewed since the page was sent. What is here can be read; chart, filters and search need them.';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'control';
  again.textContent = 'Load the page again';
  again.addEventListener('click', () => location.reload());
  notice.append(words, again);
  document.getElementById('readout')?.before(notice);
}

// A module tells its element where it does not come, or one of those that it imports.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    if (document.readyState !== 'loading') sayThatScriptsAreMissing();
    else document.addEventListener('DOMContentLoaded', sayThatScriptsAreMissing);
  },
  { capture: true },
);
