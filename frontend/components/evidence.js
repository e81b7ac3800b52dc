import { markQuote } from './quote.js';

const wide = matchMedia('(min-width: 1100px)');

/** The panel with the clause behind a statement: beside the conversation where there is room, else a sheet over it. */
class Evidence extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      this.moving = event.target.closest('.evidence-moves button');
      // A click on the dialog itself is one on its backdrop.
      if (event.target.closest('[data-close]') || (event.target === this.dialog && this.dialog.matches(':modal'))) {
        this.close();
      }
    });
    // Before the server has answered, the reader may have gone on with the keyboard.
    this.onAsk = (event) => (this.asker = event.target.closest?.('.marker, .citation') ?? this.asker);
    this.onKey = (event) => {
      if (event.key === 'Escape' && this.dialog?.open && !event.defaultPrevented) this.close();
    };
    this.onWidth = () => {
      if (!this.dialog?.open) return;
      // A sheet that nobody asked for must not cover the conversation, as when a page is zoomed.
      if (wide.matches) this.show(true);
      else this.close();
    };
    document.addEventListener('click', this.onAsk, true);
    document.addEventListener('keydown', this.onKey);
    wide.addEventListener('change', this.onWidth);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.onAsk, true);
    document.removeEventListener('keydown', this.onKey);
    wide.removeEventListener('change', this.onWidth);
  }

  get dialog() {
    return this.querySelector('dialog');
  }

  /** Shows what the server put into the panel; unasked it only opens where it covers nothing. */
  show(asked) {
    const dialog = this.dialog;
    if (!asked && !wide.matches) {
      // Not opened: nothing in the answer may look open.
      if (!dialog.open) this.dispatchEvent(new CustomEvent('evidence-closed'));
      return;
    }
    if (asked && this.asker) this.opener = this.asker;
    this.asker = null;
    if (!dialog.open || dialog.matches(':modal') === wide.matches) {
      dialog.close();
      if (wide.matches) dialog.setAttribute('open', '');
      else dialog.showModal();
    }
    this.closest('.evidence-host').classList.add('with-evidence');
    this.keepFocus();
    this.mark();
  }

  get holdsFocus() {
    return this.dialog.contains(document.activeElement);
  }

  // At the first and the last citation the button that led there can no longer be pressed.
  keepFocus() {
    if (this.moving?.disabled) this.querySelector('.evidence-moves button:not(:disabled, [data-close])')?.focus();
    this.moving = null;
  }

  mark() {
    const text = this.querySelector('.rule-text');
    const cited = text?.querySelector(`[data-clause="${CSS.escape(text.dataset.cited)}"]`);
    if (!cited) return;
    cited.classList.add('cited');
    const [from, to] = text.dataset.quote.split('-').map(Number);
    const mark = markQuote(cited, from, to);
    const scroller = this.querySelector('.evidence-content');
    const place = (mark ?? cited).getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    scroller.scrollTop = 0;
    if (place.bottom > view.bottom) scroller.scrollTop = place.top - view.top - view.height / 3;
  }

  close() {
    const dialog = this.dialog;
    if (!dialog.open) return;
    const host = this.closest('.evidence-host');
    const lost = this.holdsFocus || document.activeElement === document.body;
    const open = host.querySelector('.marker[aria-expanded=true], .citation[aria-expanded=true]');
    dialog.close();
    host.classList.remove('with-evidence');
    if (lost) (this.opener?.isConnected ? this.opener : open)?.focus();
    this.opener = null;
    this.dispatchEvent(new CustomEvent('evidence-closed'));
  }
}

customElements.define('zg-evidence', Evidence);
