import { printParseErrorCode, visit } from 'jsonc-parser';
import type { JSONVisitor } from 'jsonc-parser';
import type { FileProblem } from './file-problem';
import { shownText } from './shown-text';

/** How much nesting and how many values a JSON text may have. */
export interface StructureLimits {
  readonly depth: number;
  readonly values: number;
}

/** Keys that reach an object's prototype where a program is careless. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is not valid JSON: there is a word or sign that JSON does not know',
  InvalidNumberFormat: 'is not valid JSON: a number is malformed',
  PropertyNameExpected: 'is not valid JSON: a key in double quotes is expected',
  ValueExpected: 'is not valid JSON: a value is expected',
  ColonExpected: 'is not valid JSON: a colon is expected',
  CommaExpected: 'is not valid JSON: a comma is expected',
  CloseBraceExpected: 'is not valid JSON: it ends before a closing brace',
  CloseBracketExpected: 'is not valid JSON: it ends before a closing bracket',
  EndOfFileExpected: 'is not valid JSON: something follows the end',
  InvalidCommentToken: 'is not valid JSON: comments are not allowed',
  UnexpectedEndOfString: 'is not valid JSON: a text has no closing quote on its line',
  UnexpectedEndOfNumber: 'is not valid JSON: a number is cut off',
  InvalidUnicode: 'is not valid JSON: a \\u escape is malformed',
  InvalidEscapeCharacter: 'is not valid JSON: a backslash is followed by something that it cannot escape',
  InvalidCharacter: 'is not valid JSON: a text holds a control character that is not escaped',
};

/** Carries the first problem out of the visitor, which has no other way to stop. */
class Stop extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.reason);
  }
}

/**
 * Finds the first thing in a text that JSON, or these limits, do not allow: a syntax error, nesting too deep, too many
 * values, a key twice in one object, a forbidden key. Stops there, so that the depth of the search is bounded too.
 */
export function structureProblem(text: string, limits: StructureLimits): FileProblem | null {
  try {
    visit(text, strictVisitor(limits), { disallowComments: true, allowTrailingComma: false });
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
}

function strictVisitor(limits: StructureLimits): JSONVisitor {
  const keys: Set<string>[] = [];
  let depth = 0;
  let values = 0;
  const stop = (reason: string, line: number, character: number): never => {
    throw new Stop({ path: [], position: { line: line + 1, column: character + 1 }, reason });
  };
  const count = (line: number, character: number) => {
    values += 1;
    if (values > limits.values) stop(`has more than ${limits.values} values`, line, character);
  };
  const descend = (line: number, character: number) => {
    count(line, character);
    depth += 1;
    if (depth > limits.depth) stop(`is nested more than ${limits.depth} levels deep`, line, character);
  };
  return {
    onObjectBegin: (_offset, _length, line, character) => {
      descend(line, character);
      keys.push(new Set());
    },
    onObjectProperty: (key, _offset, _length, line, character) => {
      if (FORBIDDEN_KEYS.has(key)) stop(`has the key "${key}", which is not allowed`, line, character);
      if (keys.at(-1)?.has(key))
        stop(`has the key "${shownText(key, 40)}" twice in one object`, line, character);
      keys.at(-1)?.add(key);
    },
    onObjectEnd: () => {
      depth -= 1;
      keys.pop();
    },
    onArrayBegin: (_offset, _length, line, character) => {
      descend(line, character);
    },
    onArrayEnd: () => {
      depth -= 1;
    },
    onLiteralValue: (_value, _offset, _length, line, character) => {
      count(line, character);
    },
    onError: (error, _offset, _length, line, character) => {
      stop(SYNTAX[printParseErrorCode(error)] ?? 'is not valid JSON', line, character);
    },
  };
}
