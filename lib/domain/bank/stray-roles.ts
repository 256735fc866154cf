import type { Bank } from './bank';
import type { BankProblem } from './bank-problem';

/** Roles that something in the bank names and the bank does not describe. */
export function strayRoles({ roles, competencies, questions, kits }: Bank): BankProblem[] {
  const known = new Set<string>(roles.map(({ id }) => id));
  const named: readonly (readonly [BankProblem['path'], string])[] = [
    ...competencies.flatMap((each, i) =>
      each.roles.map((role, j) => [['competencies', i, 'roles', j], role] as const),
    ),
    ...questions.flatMap((each, i) =>
      each.roles.map((role, j) => [['questions', i, 'roles', j], role] as const),
    ),
    ...kits.map(({ role }, i) => [['kits', i, 'role'], role] as const),
  ];
  return named.flatMap(([path, role]) =>
    known.has(role) ? [] : [{ path, message: `the bank has no role "${role}"` }],
  );
}
