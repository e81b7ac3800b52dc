/**
 * Gives Vaadin's bar about the connection our words and, by taking its own look away, ours; and goes on where the
 * session has ended while the reader was away: the conversation is kept, so the page only has to be loaded again.
 */
class Connection extends HTMLElement {
  connectedCallback() {
    this.observer = new MutationObserver(() => this.look());
    this.observer.observe(document.body, { childList: true });
    this.onVisible = () => this.ended && document.visibilityState === 'visible' && location.reload();
    document.addEventListener('visibilitychange', this.onVisible);
    const bar = window.Vaadin?.connectionIndicator ?? document.querySelector('vaadin-connection-indicator');
    if (!bar) return;
    bar.applyDefaultTheme = false;
    bar.onlineText = this.getAttribute('online');
    bar.offlineText = this.getAttribute('offline');
    bar.reconnectingText = this.getAttribute('reconnecting');
  }

  disconnectedCallback() {
    this.observer.disconnect();
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  /** Looks whether Vaadin has just said that the session is over. */
  look() {
    const caption = document.querySelector('body > .v-system-error .caption');
    if (this.ended || caption?.textContent !== this.getAttribute('expired')) return;
    this.ended = true;
    document.querySelector('zg-ask-box')?.ended();
  }
}

customElements.define('zg-connection', Connection);
