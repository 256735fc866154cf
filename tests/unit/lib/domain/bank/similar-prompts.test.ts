import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarPrompts } from '@/lib/domain/bank/similar-prompts';

function similar(...prompts: string[]) {
  return similarPrompts(prompts.map((prompt) => ({ prompt })));
}

describe('similarPrompts', () => {
  it.each([
    [
      'Tell me about the last alert one of your models raised.',
      'Describe the most recent alert your models raised.',
    ],
    ['How do you size a GPU fleet for a launch?', 'HOW WOULD YOU SIZE A GPU FLEET FOR THE LAUNCH'],
    [
      'How would you split traffic between two models?',
      'How would you split live traffic between two models?',
    ],
    ['Why?', 'Why?'],
  ])('finds that "%s" and "%s" ask the same', (a, b) => {
    expect(similar(a, b)).toEqual([{ index: 1, earlier: 0 }]);
  });

  it.each([
    ['Tell me about a model you rolled back.', 'Tell me about a model you shipped in stages.'],
    ['How did you choose the drift threshold?', 'How did you choose the latency budget?'],
    ['Tell me about the last time you were on call.', 'Tell me about the last time you disagreed.'],
    ['What did you do?', 'Where have you been?'],
  ])('tells "%s" and "%s" apart', (a, b) => {
    expect(similar(a, b)).toEqual([]);
  });

  it('finds what comparing every pair would find first', () => {
    const words = fc.constantFrom('drift', 'alert', 'split', 'canary', 'batch', 'tail', 'label', 'cost');
    const prompts = fc.array(fc.uniqueArray(words, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(prompts, (sets) => {
        const found = similar(...sets.map((set) => set.join(' ')));
        const repeats = new Set(found.map(({ index }) => index));
        sets.forEach((set, index) => {
          const near = sets.slice(0, index).some((other, i) => !repeats.has(i) && jaccard(set, other) >= 0.6);
          expect(repeats.has(index)).toBe(near);
        });
        expect(found.filter(({ index, earlier }) => jaccard(sets[index], sets[earlier]) < 0.6)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function jaccard(a: readonly string[] = [], b: readonly string[] = []): number {
  const common = a.filter((word) => b.includes(word)).length;
  return common / (a.length + b.length - common);
}
