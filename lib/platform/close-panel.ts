/** Closes what this page is in: Chromium's side panel, Firefox's sidebar, or a window of its own. */
export function closePanel(): void {
  window.close();
}
