/** The element that has the focus. */
export function focused(): Element | null {
  return document.activeElement;
}
