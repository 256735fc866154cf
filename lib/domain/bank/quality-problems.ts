import type { Bank } from './bank';
import type { BankProblem } from './bank-problem';
import { competencyQuality } from './competency-quality';
import { kitCoverage } from './kit-coverage';
import { kitQuality } from './kit-quality';
import { questionQuality } from './question-quality';
import { similarPrompts } from './similar-prompts';

/**
 * Checks what makes a bank one that interviewers can rely on, beyond its being well formed: every competency has
 * anchors of behaviour and questions, every question its probes and signals, no question asks what it must not or two
 * things at once, no two ask the same, every kit fits its role, level and time, every role has its kits. What is
 * retired need not be mended.
 */
export function qualityProblems(bank: Bank): BankProblem[] {
  const competencies = inUse(bank.competencies);
  const questions = inUse(bank.questions);
  const context = { competencies: byId(bank.competencies), questions: byId(bank.questions) };
  return [
    ...competencies.flatMap(([each, i]) => under(['competencies', i], competencyQuality(each))),
    ...unasked(competencies, questions),
    ...questions.flatMap(([each, i]) => under(['questions', i], questionQuality(each))),
    ...repeatedPrompts(questions),
    ...repeatedRanks(questions),
    ...bank.kits.flatMap((kit, i) => under(['kits', i], kitQuality(kit, context))),
    ...kitCoverage(bank),
  ];
}

type Placed<T> = readonly (readonly [item: T, index: number])[];

function inUse<T extends { readonly retired?: boolean | undefined }>(list: readonly T[]): Placed<T> {
  return list.flatMap((item, index) => (item.retired === true ? [] : [[item, index] as const]));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function under(path: BankProblem['path'], problems: readonly BankProblem[]): BankProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

function unasked(
  competencies: Placed<Bank['competencies'][number]>,
  questions: Placed<Bank['questions'][number]>,
): BankProblem[] {
  const asked = new Set<string>(questions.map(([{ competency }]) => competency));
  return competencies.flatMap(([{ id }, i]) =>
    asked.has(id) ? [] : [{ path: ['competencies', i], message: 'has no question' }],
  );
}

function repeatedPrompts(questions: Placed<Bank['questions'][number]>): BankProblem[] {
  return similarPrompts(questions.map(([question]) => question)).flatMap(({ index, earlier }) => {
    const [here, there] = [questions[index], questions[earlier]];
    if (!here || !there) return [];
    return [{ path: ['questions', here[1], 'prompt'], message: `asks nearly the same as "${there[0].id}"` }];
  });
}

/** Questions are offered by rank; two of one rank would come in no order that anyone chose. */
function repeatedRanks(questions: Placed<Bank['questions'][number]>): BankProblem[] {
  const seen = new Set<string>();
  return questions.flatMap(([{ competency, rank }, i]) => {
    const place = `${competency} ${rank}`;
    const again = seen.has(place);
    seen.add(place);
    return again
      ? [{ path: ['questions', i, 'rank'], message: `the rank ${rank} is used twice in "${competency}"` }]
      : [];
  });
}
