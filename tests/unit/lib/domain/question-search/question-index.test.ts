import { describe, expect, it } from 'vitest';
import { indexQuestions } from '@/lib/domain/question-search/question-index';
import { anEntry, indexOf } from './a-catalogue';

describe('indexQuestions', () => {
  it('pauses at least every 25 questions, and says how far it is', () => {
    const catalogue = Array.from({ length: 100 }, (_, n) => anEntry(`question-${n}`));
    expect([...indexQuestions(catalogue)]).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('takes an empty catalogue', () => {
    expect(indexOf([]).entries).toEqual([]);
  });
});
