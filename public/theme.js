// Sets the reader's chosen theme before the first paint; src/ui/header/use-theme.ts writes it.
try {
  const theme = localStorage.getItem('readout-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off; the page then follows the system.
}
