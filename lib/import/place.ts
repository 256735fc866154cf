import { shownText } from './shown-text';

/** The way from the top of a JSON text to a value in it: keys and array indices. */
export type JsonPath = readonly (string | number)[];

/** A spot in a text file, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where in a file something is; the path is empty for the whole of it. */
export interface Place {
  readonly path: JsonPath;
  readonly position: Position | null;
}

/** A path as people write it: `ratings[2].rating`. Keys that are no plain words are quoted. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\w-]{1,80}$/.test(step)) return `${text}[${JSON.stringify(shownText(step, 40))}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** A place in words, such as `ratings[2].rating, line 812, column 15`; null where nothing is known of it. */
export function formatPlace({ path, position }: Place): string | null {
  const parts = [formatPath(path)];
  if (position) parts.push(`line ${position.line}, column ${position.column}`);
  return parts.filter((part) => part !== '').join(', ') || null;
}

/** The position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
