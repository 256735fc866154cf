import path from 'node:path';
import type { Bank } from '@/lib/domain/bank/bank';
import type { Question } from '@/lib/domain/bank/question';
import { QuestionId } from '@/lib/domain/bank/question';
import { wordsIn } from '@/lib/domain/bank/words-in';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';

/** How many of a hundred longer words a variant exchanges, and how many of those for one that no shipped question has. */
const EXCHANGED = 25;
const COINED = 40;

const FRONTS = ['', 're', 'un', 'pre', 'sub', 'over', 'multi', 'inter', 'cross', 'micro', 'auto', 'co'];
const ENDS = ['', 's', 'ed', 'ing', 'er', 'ers', 'able', 'ness', 'less', 'ment', 'wise', 'ful'];

/**
 * A bank of any size made from the shipped one: its questions over and over, each time with some of their words
 * exchanged for others of the bank or for words coined from them. The vocabulary grows with the bank as that of real
 * texts does (10,000 questions have some 20,000 words) and is full of near neighbours. The same size gives the same bank.
 */
export function bankOfSize(size: number): Bank {
  const { bank, problems } = readBankFolder(path.resolve('rubrics/ml-engineering'));
  if (!bank) throw new Error(`The shipped bank cannot be read: ${problems[0]?.reason}`);
  const chance = seeded(size);
  const words = [...new Set(bank.questions.flatMap(({ prompt, intent }) => wordsIn(`${prompt} ${intent}`)))];
  const stems = words.filter((word) => word.length > 4);
  // The first of a list come up far more often than the last, as words do in any text.
  const pick = (list: readonly string[]) => list[Math.floor(chance() ** 3 * list.length)] ?? '';
  const vary = (text: string) =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      if (chance() * 100 >= EXCHANGED) return word;
      return chance() * 100 < COINED ? `${pick(FRONTS)}${pick(stems)}${pick(ENDS)}` : pick(stems);
    });
  const questions = Array.from({ length: size }, (_, n): Question => {
    const original = bank.questions[n % bank.questions.length];
    if (!original) throw new Error('The shipped bank has no questions');
    const round = Math.floor(n / bank.questions.length);
    if (round === 0) return original;
    return {
      ...original,
      id: QuestionId.parse(`${original.id.slice(0, 70)}-v${round}`),
      prompt: vary(original.prompt),
      intent: vary(original.intent),
      probes: original.probes.map((probe) => ({ ...probe, text: vary(probe.text) })),
      tags: original.tags.map((tag) => (chance() < 0.2 ? pick(stems) : tag)),
      rank: 1 + ((original.rank + 10 * round) % 1000),
    };
  });
  return { ...bank, questions };
}

/** Numbers in [0, 1) that are the same for the same seed: a linear congruential generator (constants from Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
