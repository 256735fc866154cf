/** Opens the browser's print dialog on this page; its print styles leave only what belongs on paper. */
export function printPage(): void {
  // After the menu that asked for it has closed: it would be on the paper.
  requestAnimationFrame(() => window.print());
}
