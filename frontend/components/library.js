import { copyText } from './clipboard.js';
import { toast } from './toast.js';
import { Typing } from './typing.js';

const wide = matchMedia('(min-width: 1000px)');

/** The keys of the rule library: searching while typing, moving among the clauses found, copying one. */
class Library extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('focusin', (event) => (this.hit = event.target.closest('.hit-link')?.getAttribute('href')));
    this.addEventListener('change', (event) => {
      if (event.target.id === 'library-day') this.tell('day', event.target.value);
    });
    this.fold = () => this.querySelector('details')?.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', this.fold);
    // The children come after the element itself.
    requestAnimationFrame(() => this.start());
  }

  disconnectedCallback() {
    wide.removeEventListener('change', this.fold);
  }

  start() {
    if (!this.field || this.typing) return;
    this.fold();
    this.typing = new Typing(this.field, (text) => this.tell('typed', text));
    this.field.addEventListener('blur', () => this.tell('settled', ''));
    if (!matchMedia('(min-width: 720px) and (pointer: fine)').matches) return;
    // What is not shown yet cannot have the focus.
    requestAnimationFrame(() => this.field?.focus({ preventScroll: true }));
  }

  get field() {
    return this.querySelector('#library-words');
  }

  get hits() {
    return [...this.querySelectorAll('.hit-link')];
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** The server has shown what there is for the text. */
  show(text, typed) {
    this.start();
    if (typed) this.typing?.answered();
    else this.typing?.reset(text);
    // A late answer puts new entries in the place of those among which the reader has begun to move.
    if (this.hit && document.activeElement === document.body) {
      (this.hits.find((hit) => hit.getAttribute('href') === this.hit) ?? this.hits[0])?.focus({ preventScroll: true });
    }
    if (!this.chosen) return;
    // The link that was followed is a new one now; the reader is still there.
    this.querySelector(`[data-key="${CSS.escape(this.chosen)}"]`)?.focus({ preventScroll: true });
    this.chosen = null;
  }

  click(event) {
    const copy = event.target.closest('.hit-copy');
    if (copy) this.copy(copy);
    this.chosen = event.target.closest('a[data-key]')?.dataset.key ?? null;
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const hit = event.target.closest('.hit-link');
    if (event.target === this.field) this.fieldKey(event);
    else if (hit) this.hitKey(event, hit);
  }

  fieldKey(event) {
    if (event.key === 'ArrowDown' && this.hits.length) {
      event.preventDefault();
      this.go(this.hits[0]);
    } else if (event.key === 'Enter') {
      this.typing.flush();
      this.tell('settled', '');
    }
  }

  hitKey(event, hit) {
    const hits = this.hits;
    const at = hits.indexOf(hit);
    const target = {
      ArrowDown: hits[at + 1],
      ArrowUp: hits[at - 1] ?? this.field,
      Home: hits[0],
      End: hits.at(-1),
      Escape: this.field,
    }[event.key];
    if (target) {
      event.preventDefault();
      this.go(target);
    } else if (event.key.toLowerCase() === 'c' && !event.shiftKey) {
      event.preventDefault();
      this.copy(hit.closest('.hit').querySelector('.hit-copy'));
    }
  }

  go(target) {
    target.focus({ preventScroll: true });
    (target.closest('.hit') ?? target).scrollIntoView({ block: 'nearest' });
  }

  async copy(button) {
    const link = new URL(button.dataset.link, location.origin).href;
    const copied = await copyText(button.dataset.copied + link);
    toast(this.getAttribute(copied ? 'copied' : 'failed'));
  }
}

customElements.define('zg-library', Library);
