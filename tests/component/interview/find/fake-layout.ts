import { vi } from 'vitest';

/** Heights in pixels, as a browser would lay the list and its rows out; jsdom lays nothing out. */
const HEIGHTS: Readonly<Record<string, number>> = { listbox: 400, option: 60 };

/** Gives the list of results and its rows their heights, so that what is in sight can be told from what is not. */
export function fakeLayout(): void {
  function height(this: Element) {
    return HEIGHTS[this.getAttribute('role') ?? ''] ?? 0;
  }
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(height);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(height);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(1_000_000);
}
