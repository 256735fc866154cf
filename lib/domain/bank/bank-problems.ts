import type { Bank } from './bank';
import type { BankProblem } from './bank-problem';
import type { KitTemplate } from './kit-template';
import { repeatedIds } from './repeated-ids';
import { strayRoles } from './stray-roles';

/** Checks what only the whole bank can tell: ids that repeat, references that lead nowhere, minutes that do not add up. */
export function bankProblems(bank: Bank): BankProblem[] {
  const known = knownIds(bank);
  return [
    ...repeatedIds(bank),
    ...strayQuestions(bank, known),
    ...bank.kits.flatMap((kit, i) => kitProblems(known, kit, i)),
    ...strayRoles(bank),
  ];
}

interface KnownIds {
  readonly competencies: ReadonlySet<string>;
  /** The competency of each question. */
  readonly questions: ReadonlyMap<string, string>;
}

function knownIds({ competencies, questions }: Bank): KnownIds {
  return {
    competencies: new Set(competencies.map(({ id }) => id)),
    questions: new Map(questions.map(({ id, competency }) => [id, competency])),
  };
}

function strayQuestions(bank: Bank, known: KnownIds): BankProblem[] {
  return bank.questions.flatMap(({ competency }, i) =>
    known.competencies.has(competency)
      ? []
      : [{ path: ['questions', i, 'competency'], message: `there is no competency "${competency}"` }],
  );
}

function kitProblems(known: KnownIds, kit: KitTemplate, index: number): BankProblem[] {
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
  const covered = new Set<string>();
  kit.competencies.forEach((part, i) => {
    const isKnown = known.competencies.has(part.id);
    if (covered.has(part.id)) {
      problems.push({ path: at('competencies', i, 'id'), message: `"${part.id}" is covered twice` });
    }
    covered.add(part.id);
    if (!isKnown) {
      problems.push({ path: at('competencies', i, 'id'), message: `there is no competency "${part.id}"` });
    }
    part.questions.forEach((id, j) => {
      const path = at('competencies', i, 'questions', j);
      const competency = known.questions.get(id);
      if (competency === undefined) problems.push({ path, message: `there is no question "${id}"` });
      else if (isKnown && competency !== part.id) {
        problems.push({ path, message: `"${id}" belongs to the competency "${competency}"` });
      }
      if (asked.has(id)) problems.push({ path, message: `"${id}" is asked twice` });
      asked.add(id);
    });
  });
  return problems;
}
