import { describe, expect, it } from 'vitest';
import { traitWords } from '@/lib/domain/bank/trait-words';

describe('traitWords', () => {
  it.each([
    ['Is a brilliant, passionate engineer.', ['brilliant', 'passionate']],
    ['Shows deep understanding of drift.', ['deep understanding']],
    ['A rockstar; a rock star.', ['rockstar', 'rock star']],
    ['Good answer, good figures.', ['good']],
    ['Speaks as an expert.', ['expert']],
  ])('finds those in "%s"', (text, words) => {
    expect(traitWords(text)).toEqual(words);
  });

  it.each([
    'Names the drift metric, its threshold and what the alert triggered.',
    'Trains weak learners on natural language, with weak supervision.',
    'Has labels checked by a domain expert.',
    'Strengthens the goodness of fit of a mixture of experts.',
    'Relies on strong consistency of the feature store.',
  ])('lets pass "%s"', (text) => {
    expect(traitWords(text)).toEqual([]);
  });
});
