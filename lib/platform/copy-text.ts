/**
 * Puts text on the clipboard. It takes a press of a button just before, and the page in focus.
 * @throws DOMException where the browser does not let the page write to the clipboard
 */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
