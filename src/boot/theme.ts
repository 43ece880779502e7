/** Sets the remembered theme; before the first paint, so that the page does not flash. */
export function showRememberedTheme(): void {
  try {
    const theme = localStorage.getItem('castcheck.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // storage may be closed to this page; the system's theme serves
  }
}
