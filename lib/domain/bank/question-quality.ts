import { barredTopic } from './barred-topics';
import type { BankProblem } from './bank-problem';
import { asksTwice } from './double-questions';
import type { Question } from './question';
import { signalProblems } from './signal-quality';

const FEWEST_PROBES = 3;

/** What makes a question less than ready to be asked; paths start at the question. */
export function questionQuality(question: Question): BankProblem[] {
  return [
    ...signalProblems(question.signals),
    ...probeProblems(question),
    ...doubleQuestions(question),
    ...barredWording(question),
  ];
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

function doubleQuestions({ prompt, probes }: Question): BankProblem[] {
  return [
    ...(asksTwice(prompt)
      ? [{ path: ['prompt'], message: 'asks more than one thing; keep one and make the other a probe' }]
      : []),
    ...probes.flatMap(({ text }, i) =>
      asksTwice(text)
        ? [{ path: ['probes', i, 'text'], message: 'asks more than one thing; make it two probes' }]
        : [],
    ),
  ];
}

function barredWording({ prompt, probes, signals }: Question): BankProblem[] {
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
