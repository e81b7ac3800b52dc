const wide = matchMedia('(min-width: 1000px)');

/** The table of contents: open beside the text, folded above it; it shows which section is being read. */
class Contents extends HTMLElement {
  connectedCallback() {
    this.fold = () => this.querySelector('details')?.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', this.fold);
    this.addEventListener('click', (event) => this.follow(event));
    requestAnimationFrame(() => {
      this.fold();
      this.watch();
    });
  }

  disconnectedCallback() {
    wide.removeEventListener('change', this.fold);
    this.observer?.disconnect();
  }

  follow(event) {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The same page: only the hash changes, so neither the router nor a reload has anything to do.
    event.preventDefault();
    event.stopPropagation();
    if (!wide.matches) this.querySelector('details').open = false;
    if (location.hash === link.hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
    else location.hash = link.hash;
  }

  watch() {
    const links = new Map();
    for (const link of this.querySelectorAll('a')) links.set(decodeURIComponent(link.hash.slice(1)), link);
    const seen = new Set();
    this.observer = new IntersectionObserver((entries) => {
      for (const entry of entries) seen[entry.isIntersecting ? 'add' : 'delete'](entry.target.dataset.clause);
      const current = [...links.keys()].findLast((id) => seen.has(id));
      if (!current) return;
      links.forEach((link, id) => (id === current ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')));
    }, { rootMargin: '-72px 0px -50% 0px' });
    document.querySelectorAll('zg-document section[data-clause]').forEach((section) => {
      if (links.has(section.dataset.clause)) this.observer.observe(section);
    });
  }
}

customElements.define('zg-contents', Contents);
