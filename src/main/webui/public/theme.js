/*
 * Sets the theme before the first paint (a classic script, because modules wait), and again whenever the person's
 * choice or the system's preference changes.
 */
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const choice = () => {
    try {
      return localStorage.getItem('consilium.theme');
    } catch {
      return null; // storage is forbidden: follow the system
    }
  };
  const apply = () => {
    const theme = choice() ?? (dark.matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = theme;
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', theme === 'dark' ? '#0e1317' : '#faf9f6');
  };
  dark.addEventListener('change', apply);
  addEventListener('consilium:theme', apply);
  apply();
})();
