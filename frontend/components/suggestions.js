import { announce } from './announce.js';

const PAUSE = 120;
const SHORTEST = 2;
const LONGEST = 60;

/**
 * Questions that complete what is typed, as a list to choose from. Enter sends what is typed, unless an entry was chosen
 * with the arrows first; nothing happens while an input method composes.
 */
export class Suggestions {
  constructor(box, field, choose) {
    this.box = box;
    this.field = field;
    this.choose = choose;
    this.number = 0;
    this.list = document.createElement('ul');
    this.list.id = 'ask-suggestions';
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', field.labels[0]?.textContent ?? '');
    this.list.hidden = true;
    box.append(this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.list.id,
      'aria-expanded': 'false',
    })) {
      field.setAttribute(name, value);
    }
    field.addEventListener('input', (event) => this.typed(event));
    field.addEventListener('compositionend', () => this.typed());
    field.addEventListener('blur', () => this.close());
    // A pointer must not take the focus from the field before the click.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.take(option);
    });
  }

  typed(event) {
    clearTimeout(this.timer);
    if (event?.isComposing) return;
    const text = this.field.value.trim();
    if (text.length < SHORTEST || text.length > LONGEST || text.includes('\n')) {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.box.look(text, ++this.number), PAUSE);
  }

  /** Shows what completes the text of that number; what came too late is left aside. */
  show(questions, number) {
    if (number !== this.number || document.activeElement !== this.field) return;
    if (!questions.length) {
      this.hide();
      return;
    }
    const wasOpen = !this.list.hidden;
    this.list.replaceChildren(...questions.map((question, index) => {
      const option = document.createElement('li');
      option.id = `ask-suggestion-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = question;
      return option;
    }));
    this.activate(-1);
    this.list.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    if (!wasOpen) announce(this.box.getAttribute('suggestions').replace('{n}', questions.length));
  }

  /** Whether the key was for the list. */
  key(event) {
    if (this.list.hidden) return false;
    const options = [...this.list.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      // One place more than there are entries: the text itself.
      const places = options.length + 1;
      this.activate(((this.active + 1 + step + places) % places) - 1);
      return true;
    }
    if (event.key === 'Enter' && !event.shiftKey && this.active >= 0) {
      event.preventDefault();
      this.take(options[this.active]);
      return true;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      return true;
    }
    return false;
  }

  activate(index) {
    this.active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  take(option) {
    const question = option.textContent;
    this.close();
    this.choose(question);
  }

  /** Closes the list and forgets what is under way. */
  close() {
    clearTimeout(this.timer);
    this.number++;
    this.hide();
  }

  hide() {
    this.list.hidden = true;
    this.active = -1;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
  }
}
