import { announce } from './announce.js';

const SLOW = 8000;

/** The question being worked on with the outline of an answer below it. */
class Working extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    this.onConnection = () => this.isConnected && !this.hidden && this.sayState();
    window.addEventListener('offline', this.onConnection);
    window.addEventListener('online', this.onConnection);
    this.connection = window.Vaadin?.connectionState;
    this.connection?.addStateChangeListener(this.onConnection);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    window.removeEventListener('offline', this.onConnection);
    window.removeEventListener('online', this.onConnection);
    this.connection?.removeStateChangeListener(this.onConnection);
  }

  /** Shows the question as being worked on, with a button that gives it up. */
  begin(text, stop) {
    const question = document.createElement('p');
    question.className = 'question';
    question.textContent = text;
    const outline = document.createElement('div');
    outline.className = 'answer outline';
    this.note = document.createElement('p');
    this.note.className = 'working-note';
    const lines = ['78%', '92%', '54%'].map((width) => {
      const line = document.createElement('span');
      line.className = 'outline-line';
      line.style.inlineSize = width;
      return line;
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'text-button stop';
    button.textContent = this.getAttribute('stop');
    button.onclick = stop;
    const head = document.createElement('div');
    head.className = 'working-head';
    head.append(this.note, button);
    outline.append(head, ...lines);
    this.replaceChildren(question, outline);
    this.hidden = false;
    this.closest('.ask-view')?.classList.add('working');
    this.sayState();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.say('slow'), SLOW);
    this.scrollIntoView({ block: 'end' });
  }

  /** Hides it: the answer, or the reason why there is none, is in the conversation. */
  end() {
    clearTimeout(this.timer);
    this.hidden = true;
    this.replaceChildren();
    this.closest('.ask-view')?.classList.remove('working');
  }

  announce(text) {
    announce(text);
  }

  sayState() {
    const state = this.connection?.state;
    const lost = navigator.onLine === false || state === 'connection-lost' || state === 'reconnecting';
    this.say(lost ? 'offline' : 'busy');
  }

  say(what) {
    const text = this.getAttribute(what);
    this.note.textContent = text;
    announce(text);
    if (what === 'slow') {
      const reload = document.createElement('button');
      reload.type = 'button';
      reload.className = 'text-button';
      reload.textContent = this.getAttribute('reload');
      reload.onclick = () => location.reload();
      this.note.append(' ', reload);
    }
  }
}

customElements.define('zg-working', Working);
