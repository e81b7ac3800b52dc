// Runs before anything is painted, as a plain script: a module would come too late and let the page flash.
(() => {
  const key = 'zhanggui-theme';
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
  const apply = () => {
    if (chosen) root.dataset.theme = chosen;
    root.dispatchEvent(new CustomEvent('zhanggui-theme'));
  };
  window.zhangguiTheme = {
    isDark: () => (chosen ? chosen === 'dark' : dark.matches),
    toggle() {
      chosen = this.isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem(key, chosen);
      } catch {
        // As above.
      }
      apply();
    },
  };
  dark.addEventListener('change', apply);
  apply();
})();
