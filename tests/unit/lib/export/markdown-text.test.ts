import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLine, markdownLines } from '@/lib/export/markdown-text';
import { plainText } from '@/lib/export/plain-text';
import { anyText } from '@/tests/fixtures/scorecards/arbitrary-scorecard';

/** What a Markdown program shows of text in which every sign is escaped. */
function shown(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function trimmedLines(text: string): string[] {
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('markdownLine', () => {
  it('shows what was typed, on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = markdownLine(text);
        expect(line).not.toContain('\n');
        expect(shown(line).replace(/\s+/g, ' ')).toBe(trimmedLines(text).join(' ').replace(/\s+/g, ' '));
      }),
    );
  });

  it('leaves no sign that Markdown or HTML could act on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unescaped = markdownLine(text).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(unescaped).not.toMatch(/[\\`*_{}[\]#|~$@<>]|&(?!amp;|lt;|gt;)|:\/\/|\bwww\./);
        expect(unescaped).not.toMatch(/^([-+=:]|\d+[.)])/);
      }),
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['https://example.com', 'https\\://example.com'],
    ['WWW.example.com', 'WWW\\.example.com'],
    ['a@example.com', 'a\\@example.com'],
    ['a | b', 'a \\| b'],
    ['\\| b', '\\\\\\| b'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['1. one', '1\\. one'],
    ['12) twelve', '12\\) twelve'],
    ['- one', '\\- one'],
    ['=== ', '\\==='],
    ['a\u202eb\u0000', 'ab'],
    ['p95 < 200 ms, 3.5 of 5 - fine', 'p95 &lt; 200 ms, 3.5 of 5 - fine'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownLine(text)).toBe(markdown);
  });
});

describe('markdownLines', () => {
  it('keeps lines apart inside the item they belong to', () => {
    expect(markdownLines('one\r\n\r\n    two\n# three', '  ')).toBe('one\\\n  two\\\n  \\# three');
    expect(markdownLines('ends in \\\nnext', '')).toBe('ends in \\\\\\\nnext');
    expect(markdownLines(' \n ', '  ')).toBe('');
  });

  it('shows every line that was typed and starts none with a sign', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = markdownLines(text, '  ').split('\n');
        const contents = lines.map((line, i) => (i < lines.length - 1 ? line.slice(0, -1) : line).trim());
        expect(contents.map(shown)).toEqual(trimmedLines(text).length === 0 ? [''] : trimmedLines(text));
        expect(contents.filter((line) => /^([-+*=#:>|~]|\d+[.)])/.test(line))).toEqual([]);
      }),
    );
  });
});
