/** Says a text politely to screen readers. */
export function announce(text) {
  let region = document.getElementById('zg-announcer');
  if (!region) {
    region = document.createElement('div');
    region.id = 'zg-announcer';
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // Emptied first, so that the same text is said again.
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}
