import { announce } from './announce.js';

let timer;

/** Shows a short text at the lower edge for a moment, and says it to screen readers. */
export function toast(text) {
  let box = document.getElementById('zg-toast');
  if (!box) {
    box = document.createElement('div');
    box.id = 'zg-toast';
    // What is said, the announcer says.
    box.setAttribute('aria-hidden', 'true');
    document.body.append(box);
  }
  // A modal dialog lies over everything outside of it.
  (document.querySelector('dialog:modal') ?? document.body).append(box);
  box.textContent = text;
  box.classList.add('shown');
  announce(text);
  clearTimeout(timer);
  timer = setTimeout(() => box.classList.remove('shown'), 2400);
}
