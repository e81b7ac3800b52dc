import { announce } from './announce.js';
import { Typing } from './typing.js';

const SLASH = 'zhanggui-slash';

const slash = {
  get on() {
    try {
      return localStorage.getItem(SLASH) !== 'off';
    } catch {
      return true;
    }
  },
  set on(on) {
    try {
      localStorage.setItem(SLASH, on ? 'on' : 'off');
    } catch {
      // Storage may be forbidden; then the key works as it does at first.
    }
  },
};

/** The search of the whole site: opens over the page, shows suggestions while one types, opens the chosen one. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    this.onKey = (event) => this.shortcut(event);
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('keydown', (event) => this.key(event));
    // The children come after the element itself.
    requestAnimationFrame(() => this.start());
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  start() {
    const keys = this.querySelector('kbd');
    if (keys && /Mac|iP(hone|ad)/.test(navigator.platform)) keys.textContent = '⌘ K';
  }

  get dialog() {
    return this.querySelector('dialog');
  }

  get field() {
    return this.querySelector('[role=combobox]');
  }

  get list() {
    return this.querySelector('[role=listbox]');
  }

  get options() {
    return [...this.list.querySelectorAll('[role=option]')];
  }

  shortcut(event) {
    const commanded = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    // The boxes in which the cursor stands when a page opens: what is typed there begins with no slash.
    const fresh = event.target.matches?.('#question-text, #library-words') && event.target.value === '';
    const writing = !fresh && event.target.closest?.('input, textarea, select, [contenteditable]');
    const slashed = event.key === '/' && slash.on && !event.ctrlKey && !event.metaKey && !event.altKey && !writing;
    if (!(commanded || slashed) || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.open();
  }

  open() {
    if (this.dialog.open) return;
    this.typing ??= new Typing(this.field, (text) => this.suggest(text));
    this.querySelector('#search-slash').checked = slash.on;
    this.dialog.showModal();
    this.field.focus();
    this.field.select();
    this.suggest(this.field.value);
  }

  close() {
    this.openFirst = false;
    this.dialog.close();
  }

  async suggest(text) {
    const groups = await this.$server.suggest(text);
    this.typing.answered();
    // While the answer was under way the text may have changed; then a newer answer follows.
    if (this.dialog.open && text === this.field.value) this.show(groups, text.trim());
  }

  show(groups, text) {
    const kept = this.moved && this.active?.getAttribute('href');
    this.list.replaceChildren(...groups.map((group, at) => groupElement(group, at)));
    const options = this.options;
    options.forEach((option, at) => (option.id = `search-option-${at}`));
    this.field.setAttribute('aria-expanded', String(options.length > 0));
    this.activate(options.find((option) => kept && option.getAttribute('href') === kept) ?? (text ? options[0] : null), false);
    const clauses = this.list.querySelectorAll('[data-kind=clauses] [role=option]').length;
    if (text) announce(clauses ? this.dataset.found.replace('{n}', options.length) : this.dataset.none);
    if (this.openFirst) this.choose(this.active);
  }

  activate(option, moved = true) {
    this.moved = moved;
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      this.field.setAttribute('aria-activedescendant', option.id);
      // Up to the group's name, where the first of a group is reached.
      const first = option === option.parentElement.querySelector('[role=option]');
      (first ? option.parentElement.firstElementChild : option).scrollIntoView({ block: 'nearest' });
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229 || event.target !== this.field) return;
    const options = this.options;
    const at = options.indexOf(this.active);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = at < 0 && step < 0 ? options.length - 1 : at + step;
      this.activate(options[(next + options.length) % options.length] ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter(event);
    }
  }

  enter(event) {
    if (this.typing.settled) {
      this.choose(this.active, event.ctrlKey || event.metaKey);
    } else {
      // Faster than the answer: the first suggestion is opened as soon as it is there.
      this.openFirst = true;
      this.typing.flush();
    }
  }

  choose(option, elsewhere = false) {
    if (!option) return;
    if (elsewhere) {
      window.open(option.href, '_blank', 'noopener');
      return;
    }
    this.close();
    option.click();
  }

  click(event) {
    if (event.target.closest('.search-open')) this.open();
    else if (event.target.id === 'search-slash') slash.on = event.target.checked;
    else if (event.target.closest('[data-close]') || event.target === this.dialog) this.close();
    else if (event.target.closest('[role=option]') && !(event.ctrlKey || event.metaKey || event.shiftKey)) this.close();
  }
}

function groupElement(group, at) {
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  element.dataset.kind = group.kind;
  const name = document.createElement('div');
  name.className = 'search-group';
  name.id = `search-group-${at}`;
  name.textContent = group.name;
  element.setAttribute('aria-labelledby', name.id);
  element.append(name, ...group.suggestions.map(optionElement));
  return element;
}

function optionElement(suggestion) {
  const option = document.createElement('a');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  option.href = suggestion.href;
  const title = document.createElement('span');
  title.className = 'option-title';
  for (const part of suggestion.title) {
    if (!part.marked) title.append(part.text);
    else title.append(Object.assign(document.createElement('mark'), { textContent: part.text }));
  }
  option.append(title);
  if (suggestion.place) {
    const place = document.createElement('span');
    place.className = 'option-place';
    place.textContent = suggestion.place;
    option.append(place);
  }
  if (suggestion.chinese) option.lang = 'zh-CN';
  return option;
}

customElements.define('zg-search', SearchBox);
