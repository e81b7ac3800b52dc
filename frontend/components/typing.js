const PAUSE = 40;

/**
 * Sends what is typed, never more than one text at a time: while an answer is under way only the newest text is kept, so
 * an old answer never comes after a new one.
 */
export class Typing {
  constructor(field, send) {
    this.field = field;
    this.send = send;
    this.sent = field.value;
    field.addEventListener('input', (event) => {
      // While an input method composes, its letters are not words yet.
      if (!event.isComposing) this.changed();
    });
    field.addEventListener('compositionend', () => this.changed());
  }

  get settled() {
    return !this.waiting && this.sent === this.field.value;
  }

  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  flush() {
    clearTimeout(this.timer);
    if (this.waiting || this.sent === this.field.value) return;
    this.waiting = true;
    this.sent = this.field.value;
    this.send(this.sent);
  }

  /** The answer for the text that was sent is there. */
  answered() {
    this.waiting = false;
    if (this.sent !== this.field.value) this.changed();
  }

  /** Another text stands in the field, and its answer is there. */
  reset(text) {
    clearTimeout(this.timer);
    this.waiting = false;
    this.field.value = text;
    this.sent = text;
  }
}
