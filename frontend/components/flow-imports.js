// What stands in the place of the code of all Vaadin components, which our pages do not have: the two functions that
// Vaadin's server side calls. See docs/decisions/0010-lean-bundle.md.
window.Vaadin ??= {};
window.Vaadin.Flow ??= {};
window.Vaadin.Flow.loadOnDemand = async () => [];
window.Vaadin.Flow.resetFocus = () => {
  let active = document.activeElement;
  while (active?.shadowRoot) active = active.shadowRoot.activeElement;
  if (!active) return true;
  active.blur();
  active.focus();
  return true;
};
