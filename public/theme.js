// Sets the remembered theme before the first paint; a file of its own because the page allows no inline script.
(function () {
  try {
    var theme = localStorage.getItem('castcheck.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // storage may be closed to this page; the system's theme serves
  }
})();
