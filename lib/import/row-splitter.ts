/** The text of one row, and the line of the file that it begins on, counted from 1. */
export interface RowText {
  readonly text: string;
  readonly line: number;
}

/** The depth of a row in a backup: document, tables, table, row. */
const ROW_DEPTH = 4;

/**
 * Takes the rows out of a backup's text as it comes in, so that each can be judged by itself and none of it has to be in one
 * string. What remains is the backup's skeleton, with `0` where a row stood and the line feeds that were in it. It checks
 * nothing: whether skeleton and rows are JSON is for the reader of each.
 */
export class RowSplitter {
  readonly rows: RowText[] = [];
  skeleton = '';
  #depth = 0;
  #line = 1;
  #inString = false;
  #escaped = false;
  /** The beginning of the row that is under way, and its line; null between rows. */
  #row: { text: string; readonly line: number } | null = null;

  /** Takes the next part of the text. */
  feed(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
      const sign = text[i];
      if (sign === '\n') this.#line += 1;
      else if (this.#inString) this.#withinString(sign);
      else if (sign === '"') this.#inString = true;
      else if (sign === '{' || sign === '[') {
        this.#depth += 1;
        if (this.#depth !== ROW_DEPTH || sign === '[') continue;
        this.skeleton += text.slice(from, i);
        this.#row = { text: '', line: this.#line };
        from = i;
      } else if (sign === '}' || sign === ']') {
        this.#depth -= 1;
        if (this.#depth !== ROW_DEPTH - 1 || !this.#row) continue;
        this.#finishRow(this.#row, text.slice(from, i + 1));
        from = i + 1;
      }
    }
    const rest = text.slice(from);
    if (this.#row) this.#row.text += rest;
    else this.skeleton += rest;
  }

  #withinString(sign: string | undefined): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') this.#inString = false;
  }

  #finishRow({ text, line }: { readonly text: string; readonly line: number }, end: string): void {
    this.rows.push({ text: text + end, line });
    this.skeleton += `0${'\n'.repeat(this.#line - line)}`;
    this.#row = null;
  }
}
