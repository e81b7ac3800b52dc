// The one module that the page loads; each part of the interface has its own file.
import './ask-box.js';
import './connection.js';
import './contents.js';
import './conversations.js';
import './copy-button.js';
import './day-chip.js';
import './document.js';
import './evidence.js';
import './library.js';
import './note-box.js';
import './preview.js';
import './search.js';
import './theme-toggle.js';
import './working.js';

document.addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) window.print();
});

// The page has a <base>, so "#main" alone would lead to another page.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('.skip-link')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    document.getElementById('main')?.focus();
  }
}, true);
