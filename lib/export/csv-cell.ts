import { plainText } from './plain-text';

/**
 * Where a spreadsheet program could take text for a formula: `=`, `+`, `-`, `@` or a wide form of them, at the start of
 * the cell, of a line in it, or after a semicolon. The last two count because a program that expects semicolons between
 * cells, as in much of Europe, reads the quotes of a comma-separated file as text and splits cells there.
 */
const FORMULA = /(^|[\n;])(?=(?:(?!\n)[\s\p{Cf}])*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/gu;

/** A cell that every spreadsheet program shows as the text it is: an apostrophe stands before what could be a formula. */
export function csvCell(text: string): string {
  return plainText(text).replace(FORMULA, "$1'");
}
