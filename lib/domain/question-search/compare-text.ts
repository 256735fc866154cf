/** Orders texts by their code units, so that the order is the same whatever the language of the browser. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
