/** A text made easy to match, with the way back to the text as it was written. */
export interface PlainText {
  /** Lower case, ASCII; blanks are one space, or one line feed where a line ends. */
  readonly text: string;
  /** For each character of `text`, where what it stands for starts and ends in the original (UTF-16 code units). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LINE_END = /[\n\r\u2028\u2029]/;
/** What is not seen, or only seen together with the character before it. */
const ATTACHED = /^[\p{M}\p{Cf}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’ʼ′`´').map((sign) => [sign, "'"] as const),
  ...Array.from('“”„«»″').map((sign) => [sign, '"'] as const),
  ...Array.from('‐‑−').map((sign) => [sign, '-'] as const),
  ...Array.from('–—').map((sign) => [sign, ';'] as const),
]);

/**
 * Writes a text in plain characters. Accents go ("naïve" becomes "naive"), letters of other scripts become `_` so that
 * they still part words, typographic quotation marks, apostrophes and dashes become plain ones, all other signs `*`.
 */
export function plainText(original: string): PlainText {
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const form of plainForms(character)) {
      const last = plain.length - 1;
      if (form === '') {
        if (ends[last] === at) ends[last] = end;
      } else if (!isBlank(form) || (last >= 0 && !isBlank(plain[last]))) {
        plain.push(form);
        starts.push(at);
        ends.push(end);
      } else if (form === '\n' && last >= 0) {
        plain[last] = form;
      }
    }
    at = end;
  }
  return { text: plain.join(''), starts, ends };
}

function isBlank(form: string | undefined): boolean {
  return form === ' ' || form === '\n';
}

/** What stands for one code point: a plain character each, or an empty string where it belongs to the one before. */
function plainForms(character: string): readonly string[] {
  if (/^[!-~]$/.test(character)) return [character === '`' ? "'" : character.toLowerCase()];
  if (LINE_END.test(character)) return ['\n'];
  const sign = SIGNS.get(character);
  if (sign !== undefined) return [sign];
  if (ATTACHED.test(character)) return [''];
  return Array.from(character.normalize('NFKD').toLowerCase()).map((form) => {
    if (/^\s$/.test(form)) return ' ';
    if (ATTACHED.test(form)) return '';
    if (/^[!-~]$/.test(form)) return form;
    return WORD.test(form) ? '_' : '*';
  });
}
