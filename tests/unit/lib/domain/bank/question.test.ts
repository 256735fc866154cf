import { describe, expect, it } from 'vitest';
import { probesInOrder } from '@/lib/domain/bank/question';
import { aQuestion } from '@/tests/support/builders';

describe('probesInOrder', () => {
  it('goes by rank and leaves the question as it was', () => {
    const question = aQuestion('latency-first', 'latency');
    question.probes.reverse();
    expect(probesInOrder(question).map(({ id }) => id)).toEqual(['own', 'result']);
    expect(question.probes.map(({ id }) => id)).toEqual(['result', 'own']);
  });
});
