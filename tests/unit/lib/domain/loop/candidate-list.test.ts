import { describe, expect, it } from 'vitest';
import { CANDIDATES_AT_ONCE, readCandidateList } from '@/lib/domain/loop/candidate-list';

describe('readCandidateList', () => {
  it('takes a label a line, and a name after a comma, a semicolon or a tab', () => {
    const text = 'C-1\r\n\n  C-2 , Ada Example \nC-3;Müller, Jo\nC-4\t王 芳\n';
    expect(readCandidateList(text)).toEqual({
      candidates: [
        { label: 'C-1', name: null },
        { label: 'C-2', name: 'Ada Example' },
        { label: 'C-3', name: 'Müller, Jo' },
        { label: 'C-4', name: '王 芳' },
      ],
      problems: [],
    });
  });

  it('takes a label with nothing after the comma as one without a name', () => {
    expect(readCandidateList('C-1,').candidates).toEqual([{ label: 'C-1', name: null }]);
  });

  it('names the lines that it leaves out, and takes the others', () => {
    const { candidates, problems } = readCandidateList(
      ['C-1', ', Ada', 'C-1, Bo', 'C-\u202e2', `C-3, ${'x'.repeat(201)}`, 'C-4'].join('\n'),
    );
    expect(candidates.map(({ label }) => label)).toEqual(['C-1', 'C-4']);
    expect(problems).toEqual([
      { line: 2, reason: 'The label is missing.' },
      { line: 3, reason: 'The label is in line 1 already.' },
      { line: 4, reason: expect.stringMatching(/^The label cannot be taken/) as string },
      { line: 5, reason: expect.stringMatching(/^The name cannot be taken/) as string },
    ]);
  });

  it('takes no more than are allowed at once', () => {
    const text = Array.from({ length: CANDIDATES_AT_ONCE + 1 }, (_, i) => `C-${i}`).join('\n');
    const { candidates, problems } = readCandidateList(text);
    expect(candidates).toHaveLength(CANDIDATES_AT_ONCE);
    expect(problems).toEqual([
      { line: CANDIDATES_AT_ONCE + 1, reason: expect.stringContaining('No more than 200') as string },
    ]);
  });
});
