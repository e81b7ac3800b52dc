import { announce } from './announce.js';
import { copyText } from './clipboard.js';

/** Copies its property `text`, or the address whose path it is, and says so on the button. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    this.onclick = () => this.copy();
  }

  async copy() {
    const button = this.firstElementChild;
    const text = this.text ?? '';
    const copied = await copyText(this.hasAttribute('address') ? new URL(text, location.origin).href : text);
    const word = this.getAttribute(copied ? 'done' : 'failed');
    announce(word);
    this.dataset.said = word;
    button.classList.toggle('copied', copied);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      delete this.dataset.said;
      button.classList.remove('copied');
    }, 2000);
  }
}

customElements.define('zg-copy-button', CopyButton);
