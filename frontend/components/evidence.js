import { markQuote } from './quote.js';

const wide = matchMedia('(min-width: 1100px)');

/** The panel with the clause behind a statement: beside the conversation where there is room, else a sheet over it. */
class Evidence extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      // A click on the dialog itself is one on its backdrop.
      if (event.target.closest('[data-close]') || (event.target === this.dialog && this.dialog.matches(':modal'))) {
        this.close();
      }
    });
    this.onKey = (event) => {
      if (event.key === 'Escape' && this.dialog?.open && !event.defaultPrevented) this.close();
    };
    this.onWidth = () => {
      if (!this.dialog?.open) return;
      // A sheet that nobody asked for must not cover the conversation, as when a page is zoomed.
      if (wide.matches) this.show(true);
      else this.close();
    };
    document.addEventListener('keydown', this.onKey);
    wide.addEventListener('change', this.onWidth);
  }

  disconnectedCallback() {
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
    if (!dialog.open || dialog.matches(':modal') === wide.matches) {
      this.opener ??= asked ? document.activeElement : null;
      dialog.close();
      if (wide.matches) dialog.setAttribute('open', '');
      else dialog.showModal();
    }
    this.closest('.evidence-host').classList.add('with-evidence');
    this.mark();
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
    dialog.close();
    this.closest('.evidence-host').classList.remove('with-evidence');
    this.opener?.focus?.();
    this.opener = null;
    this.dispatchEvent(new CustomEvent('evidence-closed'));
  }
}

customElements.define('zg-evidence', Evidence);
