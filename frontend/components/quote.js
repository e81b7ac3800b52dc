const space = /\s/;

const isGap = (clause) => clause.classList.contains('gap');

/** Marks characters `from` to `to` of a clause, counted without white space; answers the first mark. */
export function markQuote(cited, from, to) {
  unmarkQuotes(cited);
  const clauses = [cited, ...cited.querySelectorAll('[data-clause]')].filter((clause) => clause === cited || !isGap(clause));
  let base = 0;
  for (const clause of clauses) {
    const length = Number(clause.dataset.length);
    for (const part of partsOf(clause)) {
      const start = base + Number(part.dataset.from);
      markPart(part, from - start, Math.min(to, base + length) - start);
    }
    base += length;
  }
  return cited.querySelector('mark');
}

/** Takes all marks away. */
export function unmarkQuotes(root) {
  for (const mark of root.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

function partsOf(clause) {
  return [...clause.querySelectorAll('[data-from]')].filter((part) => part.closest('[data-clause]') === clause);
}

function markPart(part, from, to) {
  let seen = 0;
  for (const node of textNodes(part)) {
    let start = -1;
    let end = -1;
    for (let i = 0; i < node.data.length; i++) {
      if (space.test(node.data[i])) continue;
      if (seen >= from && seen < to) {
        if (start < 0) start = i;
        end = i + 1;
      }
      seen++;
    }
    if (start >= 0) wrap(node, start, end);
  }
}

function textNodes(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function wrap(node, start, end) {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  range.surroundContents(document.createElement('mark'));
}
