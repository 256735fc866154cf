import { plainText } from './plain-text';

/** Signs that mean something in Markdown, wherever they stand. */
const SIGNS = /[\\`*_{}[\]#|~$@]/g;

/** What makes a line a heading, a list, a quote, a rule or a table by how it begins. */
const LINE_START = /^([-+=:]|\d{1,9}(?=[.)]))/;

/** What programs turn into links without being asked. */
const BARE_LINK = /:(?=\/\/)|\.(?<=\bwww\.)/gi;

/** Foreign text as one line of Markdown that shows what was written: no markup, no HTML, no link comes of it. */
export function markdownLine(text: string): string {
  return escaped(plainText(text).replace(/\s*\n\s*/g, ' '));
}

/** Foreign text of several lines, to stand inside a list item or paragraph whose further lines begin with `indent`. */
export function markdownLines(text: string, indent: string): string {
  const lines = plainText(text).split('\n').map(escaped);
  return lines.filter((line) => line !== '').join(`\\\n${indent}`);
}

function escaped(line: string): string {
  return line
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(BARE_LINK, '\\$&')
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
