/** Controls but for the line feed, bidirectional overrides and isolates: they disguise what a text says. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters to keep out
const DISGUISES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text for people, with line feeds between its lines and without characters that disguise what it says. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(DISGUISES, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Cuts a text to about `longest` characters, between words, and marks that it was cut. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trimEnd() || cut}…`;
}
