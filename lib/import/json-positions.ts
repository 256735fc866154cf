import { visit } from 'jsonc-parser';
import type { JsonPath, Position } from './place';

/**
 * Finds where values stand in a JSON text whose structure has been checked. A path that leads to nothing, such as that
 * of a missing field, gets the position of the innermost value on the way that is there.
 */
export function positionsOf(text: string, paths: readonly JsonPath[]): readonly Position[] {
  const wanted = new Set(paths.flatMap(waysTo));
  const found = new Map<string, Position>();
  const see = (path: JsonPath, line: number, character: number) => {
    const key = JSON.stringify(path);
    if (wanted.has(key)) found.set(key, { line: line + 1, column: character + 1 });
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => {
      see(path(), line, character);
    },
    onArrayBegin: (_offset, _length, line, character, path) => {
      see(path(), line, character);
    },
    onLiteralValue: (_value, _offset, _length, line, character, path) => {
      see(path(), line, character);
    },
  });
  return paths.map((path) => {
    const innermost = waysTo(path).findLast((way) => found.has(way)) ?? '';
    return found.get(innermost) ?? { line: 1, column: 1 };
  });
}

/** The path and all that lead to it, outermost first, each as a key to look it up by. */
function waysTo(path: JsonPath): string[] {
  return Array.from({ length: path.length + 1 }, (_, length) => JSON.stringify(path.slice(0, length)));
}
