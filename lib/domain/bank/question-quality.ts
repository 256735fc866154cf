import { barredTopic } from './barred-topics';
import type { BankProblem } from './bank-problem';
import type { Question } from './question';

const FEWEST_SIGNALS = 2;
const FEWEST_PROBES = 3;

/** What makes a question less than ready to be asked; paths start at the question. */
export function questionQuality(question: Question): BankProblem[] {
  return [...signalProblems(question), ...probeProblems(question), ...wordingProblems(question)];
}

function signalProblems({ signals }: Question): BankProblem[] {
  return (['strong', 'weak'] as const)
    .filter((side) => signals[side].length < FEWEST_SIGNALS)
    .map((side) => ({
      path: ['signals', side],
      message: `needs at least ${FEWEST_SIGNALS} ${side} signals and has ${signals[side].length}`,
    }));
}

function probeProblems({ probes }: Question): BankProblem[] {
  const problems: BankProblem[] = [];
  if (probes.length < FEWEST_PROBES) {
    problems.push({
      path: ['probes'],
      message: `needs at least ${FEWEST_PROBES} probes and has ${probes.length}`,
    });
  }
  if (!probes.some(({ purpose }) => purpose === 'ownership')) {
    problems.push({
      path: ['probes'],
      message: 'has no ownership probe, which asks what the candidate did themselves',
    });
  }
  const ranks = new Set<number>();
  probes.forEach(({ rank }, i) => {
    if (ranks.has(rank))
      problems.push({ path: ['probes', i, 'rank'], message: `the rank ${rank} is used twice` });
    ranks.add(rank);
  });
  return problems;
}

function wordingProblems({ prompt, probes, signals }: Question): BankProblem[] {
  const said: readonly (readonly [BankProblem['path'], string])[] = [
    [['prompt'], prompt],
    ...probes.map(({ text }, i) => [['probes', i, 'text'], text] as const),
    ...signals.strong.map((text, i) => [['signals', 'strong', i], text] as const),
    ...signals.weak.map((text, i) => [['signals', 'weak', i], text] as const),
  ];
  return said.flatMap(([path, text]) => barredProblem(path, text));
}

/** The problem with a text that asks what an interview must not; empty where it does not. */
export function barredProblem(path: BankProblem['path'], text: string): BankProblem[] {
  const topic = barredTopic(text);
  return topic === null ? [] : [{ path, message: `asks about ${topic}, which an interview must not` }];
}
