import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSplitter } from '@/lib/import/row-splitter';

describe('RowSplitter', () => {
  it('finds the same rows wherever the text is cut, and however it is laid out', () => {
    const row = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
    const tables = fc.dictionary(fc.string({ maxLength: 4 }), fc.array(row, { maxLength: 4 }));
    fc.assert(
      fc.property(tables, fc.nat({ max: 4 }), fc.array(fc.nat({ max: 400 })), (made, indent, cuts) => {
        const text = JSON.stringify({ note: '{["', tables: made }, null, indent);
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const splitter = new RowSplitter();
        places.slice(1).forEach((end, i) => splitter.feed(text.slice(places[i], end)));
        const rows = Object.values(made).flat();
        expect(splitter.rows.map(({ text: each }): unknown => JSON.parse(each))).toEqual(
          JSON.parse(JSON.stringify(rows)),
        );
        const zeros = Object.fromEntries(
          Object.entries(made).map(([name, each]) => [name, each.map(() => 0)]),
        );
        expect(JSON.parse(splitter.skeleton)).toEqual({ note: '{["', tables: zeros });
        const lines = text.split('\n');
        for (const { text: each, line } of splitter.rows)
          expect(lines.slice(line - 1).join('\n')).toContain(each.split('\n')[0]);
        expect(splitter.skeleton.split('\n')).toHaveLength(lines.length);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
