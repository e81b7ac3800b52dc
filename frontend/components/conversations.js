import { announce } from './announce.js';

const wide = matchMedia('(min-width: 1200px)');
const DAY = 24 * 60 * 60 * 1000;
const PAUSE = 200;

const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const icon = (name, label) => {
  const button = make('button', { type: 'button', className: `icon-button icon-${name}`, title: label });
  button.setAttribute('aria-label', label);
  return button;
};

/** The conversations of this browser: a panel where there is room, else a drawer. All texts go in as text. */
class Conversations extends HTMLElement {
  connectedCallback() {
    for (const name of ['words', 'model']) this.upgrade(name);
    this.onWidth = () => this.place();
    this.onOpen = (event) => event.target.closest?.('[data-history]') && this.open();
    wide.addEventListener('change', this.onWidth);
    document.addEventListener('click', this.onOpen);
  }

  disconnectedCallback() {
    wide.removeEventListener('change', this.onWidth);
    document.removeEventListener('click', this.onOpen);
  }

  // What the server set before this class was there.
  upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  set words(words) {
    this.said = words;
    this.draw();
  }

  set model(model) {
    this.shown = model;
    this.draw();
  }

  draw() {
    if (!this.said || !this.shown) return;
    this.dialog ?? this.build();
    const { entries, any } = this.shown;
    this.closest('.ask-view')?.classList.toggle('with-history', any);
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.list.replaceChildren(...this.groups(entries));
    if (!entries.length) this.list.append(make('p', { className: 'history-none', textContent: this.said.none }));
    if (focused) this.list.querySelector(`[data-key="${focused}"]`)?.focus();
    this.place();
  }

  build() {
    const words = this.said;
    const title = make('h2', { id: 'history-title', textContent: words.title });
    this.closer = icon('close', words.close);
    this.closer.onclick = () => this.dialog.close();
    const fresh = make('a', { className: 'new-question', href: './', textContent: words.new });
    fresh.onclick = () => this.leave();
    this.field = make('input', { type: 'search', className: 'history-search', placeholder: words.search });
    this.field.setAttribute('aria-label', words.search);
    this.field.oninput = () => this.search();
    this.list = make('nav', { className: 'history-list' });
    this.list.setAttribute('aria-labelledby', 'history-title');
    const forget = make('button', { type: 'button', className: 'text-button', textContent: words.forget });
    forget.onclick = () => this.confirm(words['forget.what'], words['forget.confirm'], 'forget', '');
    this.dialog = make(
      'dialog',
      { className: 'history' },
      make('div', { className: 'history-head' }, title, this.closer),
      fresh,
      this.field,
      this.list,
      make('div', { className: 'history-foot' }, make('p', { textContent: words.private }), forget),
    );
    this.dialog.setAttribute('aria-labelledby', 'history-title');
    this.dialog.onclick = (event) => {
      if (event.target === this.dialog) this.leave();
    };
    this.append(this.dialog);
  }

  get drawer() {
    return this.dialog.matches(':modal');
  }

  leave() {
    if (this.drawer) this.dialog.close();
  }

  /** A panel on a wide screen once there is something in it; a drawer on a small one, closed at first. */
  place() {
    if (!this.dialog) return;
    if (wide.matches) {
      if (this.drawer) this.dialog.close();
      this.dialog.toggleAttribute('open', this.shown.any);
    } else if (this.dialog.open && !this.drawer) {
      this.dialog.removeAttribute('open');
    }
  }

  open() {
    if (!wide.matches && this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  groups(entries) {
    const groups = new Map();
    for (const entry of entries) {
      const label = this.said[age(entry.usedAt)];
      groups.set(label, [...(groups.get(label) ?? []), entry]);
    }
    return [...groups].map(([label, group]) => {
      const items = make('ul', {}, ...group.map((entry) => this.item(entry)));
      return make('section', {}, make('h3', { textContent: label }), items);
    });
  }

  item(entry) {
    const link = make('a', { href: `c/${entry.id}`, textContent: entry.title, title: entry.title });
    link.dataset.key = `link-${entry.id}`;
    if (entry.id === this.shown.current) link.setAttribute('aria-current', 'page');
    link.onclick = () => this.leave();
    const more = icon('more', this.said.more.replace('{0}', entry.title));
    more.dataset.key = `more-${entry.id}`;
    more.setAttribute('aria-haspopup', 'menu');
    more.onclick = () => this.menu(entry, more);
    const item = make('li', {}, link, more);
    return item;
  }

  menu(entry, opener) {
    const words = this.said;
    const choice = (label, act) => {
      const button = make('button', { type: 'button', textContent: label });
      button.setAttribute('role', 'menuitem');
      button.onclick = () => {
        menu.hidePopover();
        act();
      };
      return button;
    };
    const menu = make(
      'div',
      { className: 'menu', popover: 'auto' },
      choice(words.rename, () => this.rename(entry, opener)),
      choice(words.export, () => this.tell('export', entry.id)),
      choice(words.delete, () =>
        this.confirm(words['delete.what'].replace('{0}', entry.title), words['delete.confirm'], 'delete', entry.id)),
    );
    menu.setAttribute('role', 'menu');
    menu.setAttribute('aria-label', opener.getAttribute('aria-label'));
    menu.onkeydown = (event) => moveIn(menu, event);
    menu.ontoggle = (event) => {
      if (event.newState === 'closed') {
        if (menu.contains(document.activeElement) || document.activeElement === document.body) opener.focus();
        menu.remove();
      }
    };
    opener.after(menu);
    menu.showPopover();
    below(menu, opener);
    menu.firstElementChild.focus();
  }

  rename(entry, opener) {
    const words = this.said;
    const field = make('input', { type: 'text', value: entry.title, maxLength: 80, className: 'rename' });
    field.setAttribute('aria-label', words.name);
    const item = opener.closest('li');
    const done = (save) => {
      field.onblur = null;
      const title = field.value.trim();
      if (save && title && title !== entry.title) this.tell('rename', entry.id, title);
      else this.draw();
      this.list.querySelector(`[data-key="link-${entry.id}"]`)?.focus();
    };
    field.onkeydown = (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter') done(true);
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        done(false);
      }
    };
    field.onblur = () => done(true);
    item.replaceChildren(field);
    field.focus();
    field.select();
  }

  confirm(text, confirmed, action, id) {
    const what = make('p', { id: 'confirm-what', textContent: text });
    const yes = make('button', { type: 'button', className: 'primary-button', textContent: confirmed });
    const no = make('button', { type: 'button', className: 'secondary-button', textContent: this.said.cancel });
    const dialog = make('dialog', { className: 'confirm' }, what, make('div', { className: 'confirm-row' }, no, yes));
    dialog.setAttribute('aria-labelledby', 'confirm-what');
    dialog.setAttribute('role', 'alertdialog');
    no.onclick = () => dialog.close();
    yes.onclick = () => {
      dialog.close();
      this.tell(action, id);
      if (action === 'forget' && this.drawer) this.dialog.close();
    };
    dialog.onclose = () => dialog.remove();
    this.append(dialog);
    dialog.showModal();
    no.focus();
  }

  search() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell('search', '', this.field.value), PAUSE);
  }

  tell(action, id, text = '') {
    this.dispatchEvent(new CustomEvent('conversation', { detail: { action, id, text } }));
  }

  /** Says that what was wanted could not be done. */
  failed() {
    announce(this.said.failed);
    const note = make('p', { className: 'notice', textContent: this.said.failed });
    this.dialog.querySelector('.history-foot').prepend(note);
    setTimeout(() => note.remove(), 6000);
  }

  /** Hands the reader a file. */
  save(title, markdown) {
    const name = title.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').trim().slice(0, 60) || 'conversation';
    const url = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown;charset=utf-8' }));
    const link = make('a', { href: url, download: `${name}.md` });
    link.setAttribute('router-ignore', '');
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

function age(time) {
  const midnight = new Date().setHours(0, 0, 0, 0);
  if (time >= midnight) return 'today';
  if (time >= midnight - DAY) return 'yesterday';
  return time >= midnight - 6 * DAY ? 'week' : 'earlier';
}

/** Arrows, Home and End move through a menu; Escape closes it by itself. */
export function moveIn(menu, event) {
  const items = [...menu.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) {
    // Not also the drawer behind it.
    if (event.key === 'Escape') event.stopPropagation();
    return;
  }
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** Puts a popover below what opened it, within the window. */
export function below(popover, opener) {
  const at = opener.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8));
  const under = at.bottom + 4;
  const top = under + size.height > innerHeight - 8 ? Math.max(8, at.top - size.height - 4) : under;
  Object.assign(popover.style, { left: `${left}px`, top: `${top}px` });
}

customElements.define('zg-conversations', Conversations);
