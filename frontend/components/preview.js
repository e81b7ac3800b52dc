const PAUSE = 250;
const GRACE = 200;

/** The clause behind a marker in short, while a pointer or the focus is on it. It can be pointed at, and Escape closes it. */
class Preview {
  constructor() {
    this.tip = document.createElement('div');
    this.tip.id = 'clause-preview';
    this.tip.className = 'preview';
    this.tip.popover = 'manual';
    this.tip.setAttribute('role', 'tooltip');
    document.addEventListener('pointerover', (event) => this.over(event));
    document.addEventListener('pointerout', (event) => this.out(event));
    document.addEventListener('focusin', (event) => this.focused(event));
    document.addEventListener('focusout', () => this.hide());
    document.addEventListener('click', () => this.hide(), true);
    document.addEventListener('scroll', () => this.hide(), true);
    document.addEventListener('keydown', (event) => this.key(event), true);
  }

  marker(event) {
    return event.target.closest?.('.marker');
  }

  over(event) {
    if (event.pointerType === 'touch') return;
    if (this.tip.contains(event.target)) {
      clearTimeout(this.timer);
      return;
    }
    const marker = this.marker(event);
    if (marker) this.after(PAUSE, () => this.show(marker));
  }

  out(event) {
    if (this.marker(event) || this.tip.contains(event.target)) this.after(GRACE, () => this.hide());
  }

  focused(event) {
    const marker = this.marker(event);
    if (marker?.matches(':focus-visible')) this.show(marker);
  }

  key(event) {
    if (event.key === 'Escape' && this.tip.matches(':popover-open')) {
      // Not also what lies below: the evidence stays open.
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    }
  }

  after(pause, act) {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, pause);
  }

  show(marker) {
    clearTimeout(this.timer);
    const card = marker.closest('.answer')?.querySelector(`.citation[data-number="${marker.dataset.number}"]`);
    if (!card || !marker.isConnected) return;
    this.hide();
    this.tip.replaceChildren(...parts(card));
    (marker.closest('dialog') ?? document.body).append(this.tip);
    this.tip.showPopover();
    this.owner = marker;
    marker.setAttribute('aria-describedby', this.tip.id);
    this.place(marker);
  }

  place(marker) {
    const at = marker.getBoundingClientRect();
    const size = this.tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left - 24, innerWidth - size.width - 8));
    const above = at.top - size.height - 6;
    this.tip.style.left = `${left}px`;
    this.tip.style.top = `${above > 8 ? above : at.bottom + 6}px`;
  }

  hide() {
    clearTimeout(this.timer);
    this.owner?.removeAttribute('aria-describedby');
    this.owner = null;
    if (this.tip.matches(':popover-open')) this.tip.hidePopover();
    this.tip.remove();
  }
}

function parts(card) {
  const place = card.querySelector('.citation-place').cloneNode(true);
  const text = document.createElement('p');
  text.className = 'preview-text';
  text.lang = 'zh-CN';
  const mark = document.createElement('mark');
  mark.textContent = card.querySelector('.citation-quote').textContent;
  text.append(card.dataset.before ?? '', mark, card.dataset.after ?? '');
  return [place, text, card.querySelector('.citation-standing').cloneNode(true)];
}

new Preview();
