import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace } from '@/lib/import/place';
import { readJson } from '@/lib/import/read-json';
import type { JsonLimits } from '@/lib/import/read-json';

const LIMITS: JsonLimits = { bytes: 5 * 1024 * 1024, depth: 40, values: 400_000 };

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Free of the keys that are refused. */
function isPlain(value: unknown): boolean {
  return !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
}

function problemIn(input: string | Uint8Array, limits: Partial<JsonLimits> = {}): string {
  const bytes = typeof input === 'string' ? bytesOf(input) : input;
  const read = readJson(bytes, { ...LIMITS, ...limits });
  if (read.ok) throw new Error('The text was accepted');
  const place = formatPlace(read.problem);
  return place === null ? read.problem.reason : `${place}: ${read.problem.reason}`;
}

describe('readJson', () => {
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }).filter(isPlain), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(bytesOf(text), LIMITS)).toEqual({
          ok: true,
          value: JSON.parse(text) as unknown,
          text,
        });
      }),
    );
  });

  it('never throws, and accepts no text that JSON.parse refuses', () => {
    const tokens = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      'e',
      'null',
      '//',
      '/*',
      '\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(tokens).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = bytesOf(text);
        const read = readJson(bytes, LIMITS);
        expect(read.ok ? read.value : 'refused').toEqual(
          read.ok ? JSON.parse(text.replace(/^\ufeff/, '')) : 'refused',
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('tolerates a byte-order mark', () => {
    expect(readJson(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), LIMITS)).toEqual({
      ok: true,
      value: {},
      text: '{}',
    });
  });

  it('accepts a file of exactly the size allowed and refuses one byte more unread', () => {
    const fits = bytesOf(`[${' '.repeat(98)}]`);
    expect(readJson(fits, { ...LIMITS, bytes: 100 }).ok).toBe(true);
    expect(problemIn(new Uint8Array(5 * 1024 * 1024 + 1).fill(0xff))).toBe('is larger than 5 MB');
  });

  it.each([
    ['', 'is empty'],
    [' \r\n\t', 'is empty'],
    ['\ufeff', 'is empty'],
    ['<html></html>', 'line 1, column 1: is not valid JSON: there is a word or sign that JSON does not know'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: is not valid JSON: a key in double quotes is expected'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: is not valid JSON: a comma is expected'],
    ['{"a" 1}', 'line 1, column 6: is not valid JSON: a colon is expected'],
    ['[1,', 'line 1, column 4: is not valid JSON: a value is expected'],
    ['{"a": {}', 'line 1, column 9: is not valid JSON: it ends before a closing brace'],
    ['[[]', 'line 1, column 4: is not valid JSON: it ends before a closing bracket'],
    ['{} {}', 'line 1, column 4: is not valid JSON: something follows the end'],
    ['{} // done', 'line 1, column 4: is not valid JSON: comments are not allowed'],
    ['["cut off', 'line 1, column 2: is not valid JSON: a text has no closing quote on its line'],
    [
      '["\\x41"]',
      'line 1, column 2: is not valid JSON: a backslash is followed by something that it cannot escape',
    ],
    ['["\\u00g0"]', 'line 1, column 2: is not valid JSON: a \\u escape is malformed'],
    [
      '["a\u0001b"]',
      'line 1, column 2: is not valid JSON: a text holds a control character that is not escaped',
    ],
    ['\u2003{}', 'line 1, column 1: is not valid JSON: there is a word or sign that JSON does not know'],
  ])('says where a text goes wrong, case %#', (text, problem) => {
    expect(problemIn(text)).toBe(problem);
  });

  it.each([
    ['PK\x03\x04....', 'is not JSON but a ZIP archive or an Office document'],
    ['%PDF-1.7', 'is not JSON but a PDF document'],
    ['\x89PNG\r\n\x1a\n', 'is not JSON but a PNG image'],
    ['\xff\xd8\xff\xe0', 'is not JSON but a JPEG image'],
    ['\xff\xfe{\0', 'is not JSON but UTF-16 text; save it as UTF-8'],
  ])('names the kind of a file that is plainly something else, case %#', (latin1, problem) => {
    expect(problemIn(Uint8Array.from(latin1, (character) => character.charCodeAt(0)))).toBe(problem);
  });

  it('names the line on which bytes are not UTF-8', () => {
    const bytes = Uint8Array.from('{\n"caf\xc3\xa9": 1,\n"caf\xe9": 2}', (character) =>
      character.charCodeAt(0),
    );
    expect(problemIn(bytes)).toBe('line 3, column 1: is not valid UTF-8 text');
  });

  it('takes the depth allowed and not one level more', () => {
    expect(readJson(bytesOf('['.repeat(40) + ']'.repeat(40)), LIMITS).ok).toBe(true);
    expect(problemIn('['.repeat(41) + ']'.repeat(41))).toBe(
      'line 1, column 41: is nested more than 40 levels deep',
    );
  });

  it.each([
    ['arrays', '', '['],
    ['objects', '', '{"a":'],
    ['arrays behind a quote that a comment hides', '/*"*/', '['],
    ['arrays behind a text that a line break ends', '"\n', '['],
  ])('survives a million levels of %s', (_what, start, level) => {
    expect(problemIn(start + level.repeat(1_000_000))).toMatch(/nested more than 40|not valid JSON/);
  });

  it('refuses more values than a record can have before it builds them', () => {
    expect(problemIn('[1,[2],{"a":3}]', { values: 5 })).toBe('line 1, column 13: has more than 5 values');
    expect(readJson(bytesOf('[1,[2],{"a":3}]'), { ...LIMITS, values: 6 }).ok).toBe(true);
  });

  it('refuses a key that stands twice in one object, however it is written', () => {
    expect(problemIn('{"a": 1,\n "\\u0061": 2}')).toBe(
      'line 2, column 2: has the key "a" twice in one object',
    );
    expect(readJson(bytesOf('{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}'), LIMITS).ok).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'refuses the key %s at any depth',
    (key) => {
      expect(problemIn(`{"a": [{"${key}": {}}]}`)).toMatch(
        /^line 1, column 9: has the key ".+", which is not allowed$/,
      );
    },
  );
});
