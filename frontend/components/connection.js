/** Gives Vaadin's bar about the connection our words and, by taking its own look away, ours. */
class Connection extends HTMLElement {
  connectedCallback() {
    const bar = window.Vaadin?.connectionIndicator ?? document.querySelector('vaadin-connection-indicator');
    if (!bar) return;
    bar.applyDefaultTheme = false;
    bar.onlineText = this.getAttribute('online');
    bar.offlineText = this.getAttribute('offline');
    bar.reconnectingText = this.getAttribute('reconnecting');
  }
}

customElements.define('zg-connection', Connection);
