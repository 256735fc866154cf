/** Resolves when the browser has painted what was drawn last, so that long work is announced before it begins. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
