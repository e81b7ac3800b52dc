import { announce } from './announce.js';
import { copyText } from './clipboard.js';
import { markQuote, unmarkQuotes } from './quote.js';
import { toast } from './toast.js';

/** The clauses of a document: finds the one that the address names, marks the quoted words, copies links. */
class RuleDocument extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.click(event));
    this.onAddress = () => this.showCited();
    window.addEventListener('hashchange', this.onAddress);
    // Coming from another view, the address changes only after the text is there.
    window.addEventListener('vaadin-navigated', this.onAddress);
    // The text comes after the element itself.
    requestAnimationFrame(this.onAddress);
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.onAddress);
    window.removeEventListener('vaadin-navigated', this.onAddress);
  }

  showCited() {
    this.querySelectorAll('.cited').forEach((clause) => clause.classList.remove('cited'));
    unmarkQuotes(this);
    const id = clauseInAddress();
    // The quote belongs to the clause with which the page was opened.
    this.quoted ||= id;
    const cited = id && this.querySelector(`[data-clause="${CSS.escape(id)}"]`);
    const unknown = this.querySelector('.unknown-clause');
    const beside = id && !cited && document.getElementById(id);
    if (beside && beside.closest('.comparison')) {
      // Not a clause, but what stands below them.
      unknown.hidden = true;
      beside.focus({ preventScroll: true });
      beside.scrollIntoView({ block: 'start' });
      return;
    }
    unknown.hidden = !id || Boolean(cited);
    unknown.textContent = unknown.hidden ? '' : unknown.dataset.text.replace('{id}', id);
    if (!cited) return;
    cited.classList.add('cited');
    cited.focus({ preventScroll: true });
    cited.scrollIntoView({ block: cited.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
    this.mark(cited, id);
  }

  mark(cited, id) {
    const quote = /^(\d{1,6})-(\d{1,6})$/.exec(this.getAttribute('quote') ?? '');
    if (!quote || id !== this.quoted) return;
    const mark = markQuote(cited, Number(quote[1]), Number(quote[2]));
    const place = mark?.getBoundingClientRect();
    if (place && (place.bottom > innerHeight || place.top < 0)) mark.scrollIntoView({ block: 'center' });
  }

  click(event) {
    const copy = event.target.closest('button[data-link]');
    const number = event.target.closest('a.number');
    if (copy?.dataset.copied) this.copyClause(copy);
    else if (copy) this.copyLink(copy);
    else if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.follow(event, number);
  }

  follow(event, link) {
    // The same page: only the hash changes, so neither the router nor a reload has anything to do.
    event.preventDefault();
    event.stopPropagation();
    if (location.hash === link.hash) this.showCited();
    else location.hash = link.hash;
  }

  async copyClause(button) {
    const copied = await copyText(button.dataset.copied + new URL(button.dataset.link, location.origin).href);
    toast(this.getAttribute(copied ? 'handed' : 'failed'));
  }

  async copyLink(button) {
    const copied = await copyText(new URL(button.dataset.link, location.origin).href);
    const word = this.getAttribute(copied ? 'copied' : 'failed');
    announce(word);
    button.dataset.said = word;
    setTimeout(() => delete button.dataset.said, 2000);
  }
}

function clauseInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

customElements.define('zg-document', RuleDocument);
