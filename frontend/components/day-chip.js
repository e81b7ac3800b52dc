/**
 * A day to choose. One picked with the calendar is complete at once; one that is typed, when the field is left or Enter is
 * pressed: while it is typed, every digit makes another day.
 */
class DayChip extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', (event) => {
      this.typing = true;
      if (event.key === 'Enter') this.choose();
    });
    this.addEventListener('change', () => !this.typing && this.choose());
    this.addEventListener('focusout', () => this.choose());
    this.addEventListener('pointerdown', () => (this.typing = false));
  }

  choose() {
    const field = this.querySelector('input');
    this.typing = false;
    if (!field.validity.valid || field.value === field.getAttribute('value') || field.value === this.said) return;
    this.said = field.value;
    this.dispatchEvent(new CustomEvent('day', { detail: field.value }));
  }
}

customElements.define('zg-day', DayChip);
