const AFTER = '(?![\\w-])';

/** Finds the words of a pattern wherever they stand whole in a plain text; to be used with `matchAll`. */
export function anywhereWhole(source: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${source})${AFTER}`, 'g');
}

/** Matches the words of a pattern where they stand whole from `lastIndex` on; `after` is matched behind them. */
export function hereWhole(source: string, after = ''): RegExp {
  return new RegExp(`(?:${source})${AFTER}${after}`, 'y');
}

/** The end of what a sticky pattern matches at an index of a text; null where it does not match. */
export function endOfMatch(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : null;
}
