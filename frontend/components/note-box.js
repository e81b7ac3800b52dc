/** A field for a few words, sent with its button or with Ctrl and Enter. */
class NoteBox extends HTMLElement {
  connectedCallback() {
    this.onclick = (event) => event.target.closest('button') && this.send();
    this.onkeydown = (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) this.send();
    };
  }

  send() {
    const text = this.querySelector('textarea').value;
    this.dispatchEvent(new CustomEvent('note', { detail: { text } }));
  }
}

customElements.define('zg-note', NoteBox);
