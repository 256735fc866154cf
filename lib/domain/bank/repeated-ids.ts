import type { Bank } from './bank';
import type { BankProblem } from './bank-problem';

/** Ids that name two things where each has to be one: in the whole bank, among its roles, within a question or kit. */
export function repeatedIds({ roles, competencies, questions, kits }: Bank): BankProblem[] {
  return [
    ...twice('id', [
      ...placed(['competencies'], competencies),
      ...placed(['questions'], questions),
      ...placed(['kits'], kits),
    ]),
    ...twice('role id', placed(['roles'], roles)),
    // A ticked probe is known by its question and its own id.
    ...questions.flatMap(({ probes }, i) => twice('probe id', placed(['questions', i, 'probes'], probes))),
    ...kits.flatMap(({ answers }, i) => twice('answer id', placed(['kits', i, 'answers'], answers))),
  ];
}

interface Placed {
  readonly id: string;
  readonly path: BankProblem['path'];
}

function placed(path: BankProblem['path'], list: readonly { readonly id: string }[]): Placed[] {
  return list.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
}

function twice(what: string, ids: readonly Placed[]): BankProblem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `the ${what} "${id}" is used twice` }] : [];
  });
}
