/** The switch between light and dark. */
class ThemeToggle extends HTMLElement {
  connectedCallback() {
    this.onclick = () => window.zhangguiTheme.toggle();
    this.show = () => this.firstElementChild?.setAttribute('aria-pressed', window.zhangguiTheme.isDark());
    document.documentElement.addEventListener('zhanggui-theme', this.show);
    // The button inside comes after the element itself.
    requestAnimationFrame(this.show);
  }

  disconnectedCallback() {
    document.documentElement.removeEventListener('zhanggui-theme', this.show);
  }
}

customElements.define('zg-theme-toggle', ThemeToggle);
