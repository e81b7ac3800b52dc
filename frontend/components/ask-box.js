import { Suggestions } from './suggestions.js';

const DRAFT = 'zhanggui-draft';
const PENDING = 'zhanggui-pending';
const RESEND = 'zhanggui-resend';
const NEAR = 200;

// Typed text lives in this tab's storage until it is answered, so that no reload and no lost session takes it away.
const kept = {
  get(key) {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  set(key, text) {
    try {
      if (text) sessionStorage.setItem(key, text);
      else sessionStorage.removeItem(key);
    } catch {
      // Storage may be forbidden; then the text lasts as long as the page.
    }
  },
};

/** The keys, the counter and the draft of the box in which a question is typed. */
class AskBox extends HTMLElement {
  connectedCallback() {
    this.limit = Number(this.getAttribute('limit'));
    // Looked up before the server can say that another question, that of the address, has its answer.
    this.unanswered = kept.get(PENDING);
    this.addEventListener('input', () => this.changed());
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.click(event));
    this.asked = [];
    this.onChip = (event) => {
      this.chip(event);
      this.edit(event);
    };
    document.addEventListener('click', this.onChip, true);
    // The children come after the element itself.
    requestAnimationFrame(() => this.restore());
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.onChip, true);
  }

  get field() {
    return this.querySelector('textarea');
  }

  restore() {
    if (!this.field) return;
    this.suggestions ??= new Suggestions(this, this.field, (question) => {
      this.field.value = question;
      this.send();
    });
    const unanswered = this.unanswered;
    if (!this.field.value) this.field.value = unanswered || kept.get(DRAFT);
    if (unanswered) {
      kept.set(PENDING, '');
      kept.set(DRAFT, unanswered);
    }
    this.changed();
    const resend = kept.get(RESEND);
    kept.set(RESEND, '');
    if (unanswered && resend) {
      this.send();
      return;
    }
    if (unanswered) this.counter.textContent = this.getAttribute('restored');
    if (matchMedia('(min-width: 720px) and (pointer: fine)').matches && !location.hash) {
      this.field.focus({ preventScroll: true });
    }
  }

  get counter() {
    return this.querySelector('.counter');
  }

  changed() {
    const field = this.field;
    const length = field.value.trim().length;
    const left = this.limit - length;
    kept.set(DRAFT, field.value);
    this.querySelector('.send').disabled = length === 0 || left < 0;
    field.setAttribute('aria-invalid', left < 0);
    this.counter.classList.toggle('over', left < 0);
    this.counter.textContent = left > NEAR
      ? ''
      : this.getAttribute(left < 0 ? 'over' : 'left').replace('{n}', Math.abs(left));
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }

  key(event) {
    // While an input method composes, Enter chooses a word; 229 is how Safari says so.
    const composing = event.isComposing || event.keyCode === 229;
    if (composing || event.target !== this.field || this.suggestions?.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  click(event) {
    if (event.target.closest('.send')) this.send();
  }

  get platform() {
    return this.querySelector('input[type=radio]:checked')?.value ?? '';
  }

  /** Looks for questions that complete the text. */
  look(text, number) {
    if (this.waiting) return;
    this.dispatchEvent(new CustomEvent('suggest', { detail: { text, platform: this.platform, number } }));
  }

  /** Shows what completes the text of that number. */
  suggested(questions, number) {
    this.suggestions?.show(questions, number);
  }

  send() {
    const text = this.field.value.trim();
    if (!text || text.length > this.limit || this.waiting) return;
    this.suggestions?.close();
    if (this.over) {
      this.askAfterReload(text);
      return;
    }
    this.begin(text);
    this.field.value = '';
    this.changed();
    // On a phone the keyboard would cover the answer.
    if (matchMedia('(pointer: coarse)').matches) this.field.blur();
    this.dispatchEvent(new CustomEvent('ask', { detail: { text, platform: this.platform } }));
  }

  /** The session is over: nothing reaches the server any more before the page is loaded again. */
  ended() {
    this.over = true;
    const open = this.asked.find((asked) => !asked.stopped);
    if (open) this.askAfterReload(open.text);
  }

  // What the server has certainly not heard is asked again by itself, once.
  askAfterReload(text) {
    kept.set(PENDING, text);
    kept.set(RESEND, 'once');
    location.reload();
  }

  // A chosen question goes to the server by its own button; here it only begins to look busy.
  chip(event) {
    const chip = event.target.closest?.('[data-ask]');
    if (!chip) return;
    if (this.waiting) event.stopImmediatePropagation();
    else if (this.over) this.askAfterReload(chip.dataset.ask);
    else this.begin(chip.dataset.ask);
  }

  // An earlier question comes back into the box, to be asked in other words.
  edit(event) {
    const button = event.target.closest?.('[data-edit]');
    if (!button) return;
    this.put(button.closest('.turn').querySelector('.question').textContent);
  }

  put(text) {
    this.field.value = text;
    this.changed();
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  begin(text) {
    this.waiting = true;
    this.asked.push({ text, stopped: false });
    kept.set(PENDING, text);
    document.querySelector('zg-working')?.begin(text, () => this.stop());
  }

  /** The reader does not wait any longer: the question comes back into the box, its answer will not be shown. */
  stop() {
    const last = this.asked.at(-1);
    if (!this.waiting || !last) return;
    last.stopped = true;
    this.waiting = false;
    kept.set(PENDING, '');
    document.querySelector('zg-working')?.end();
    if (!this.field.value.trim()) this.put(last.text);
  }

  /** The question has its answer, or the reason why there is none. */
  settled(turn) {
    const asked = this.asked.shift();
    if (asked?.stopped) {
      this.dispatchEvent(new CustomEvent('stop', { detail: { turn } }));
      return;
    }
    this.waiting = this.asked.some((other) => !other.stopped);
    kept.set(PENDING, '');
    document.querySelector('zg-working')?.end();
    this.showLast();
  }

  /** Scrolls to the newest question, or to its answer where the question alone would fill the screen. */
  showLast() {
    const turn = [...document.querySelectorAll('.turn')].at(-1);
    if (!turn) return;
    const long = turn.querySelector('.question').offsetHeight > innerHeight / 3;
    ((long && turn.querySelector('.answer')) || turn).scrollIntoView({ block: 'start' });
  }
}

customElements.define('zg-ask-box', AskBox);
