import type { Bank } from './bank';
import type { KitTemplate } from './kit-template';

/** Something that a bank gets wrong although each of its records fits the schema. */
export interface BankProblem {
  /** The path into the bank, for example `['kits', 3, 'minutes']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Checks what only the whole bank can tell: ids that repeat, references that lead nowhere, minutes that do not add up. */
export function bankProblems(bank: Bank): BankProblem[] {
  return [
    ...repeatedIds(bank),
    ...strayQuestions(bank),
    ...bank.kits.flatMap((kit, i) => kitProblems(bank, kit, i)),
  ];
}

function repeatedIds(bank: Bank): BankProblem[] {
  return (['competencies', 'questions', 'kits'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return bank[list].flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: [list, i, 'id'], message: `the id "${id}" is used twice` }];
    });
  });
}

function strayQuestions(bank: Bank): BankProblem[] {
  const competencies = new Set(bank.competencies.map(({ id }) => id));
  return bank.questions.flatMap(({ competency }, i) =>
    competencies.has(competency)
      ? []
      : [{ path: ['questions', i, 'competency'], message: `there is no competency "${competency}"` }],
  );
}

function kitProblems(bank: Bank, kit: KitTemplate, index: number): BankProblem[] {
  const at = (...path: (string | number)[]) => ['kits', index, ...path];
  const problems: BankProblem[] = [];
  const total =
    kit.opening.minutes +
    kit.closing.minutes +
    kit.competencies.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total !== kit.minutes) {
    problems.push({
      path: at('minutes'),
      message: `the parts add up to ${total}, not to ${kit.minutes} minutes`,
    });
  }
  const asked = new Set<string>();
  kit.competencies.forEach((part, i) => {
    if (!bank.competencies.some(({ id }) => id === part.id)) {
      problems.push({ path: at('competencies', i, 'id'), message: `there is no competency "${part.id}"` });
    }
    part.questions.forEach((id, j) => {
      const path = at('competencies', i, 'questions', j);
      const question = bank.questions.find((each) => each.id === id);
      if (!question) problems.push({ path, message: `there is no question "${id}"` });
      else if (question.competency !== part.id) {
        problems.push({ path, message: `"${id}" belongs to the competency "${question.competency}"` });
      }
      if (asked.has(id)) problems.push({ path, message: `"${id}" is asked twice` });
      asked.add(id);
    });
  });
  return problems;
}
