/** Characters that are not seen or that change how others are seen: controls, bidirectional marks, separators, halves. */
const DISGUISES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/**
 * Makes foreign text fit to stand in a message: one line, nothing in it that could disguise what it says, and no longer
 * than `longest` characters. What is too long loses its middle, so that the ending of a file's name stays.
 */
export function shownText(text: string, longest = 80): string {
  const characters = Array.from(text.replace(DISGUISES, ''));
  if (characters.length <= longest) return characters.join('');
  const tail = Math.floor(longest / 4);
  return [...characters.slice(0, longest - tail - 1), '…', ...characters.slice(-tail)].join('');
}

/** A file's name, safe to show. */
export function shownFileName(name: string): string {
  return shownText(name).trim() || 'file without a name';
}
