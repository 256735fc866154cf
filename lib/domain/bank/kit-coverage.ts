import type { Level } from '../level';
import type { Bank } from './bank';
import type { BankProblem } from './bank-problem';

/**
 * Roles that a bank has questions for, and no kit to ask them with: none at all, or none at a level at which it has
 * kits for others. A question that names no role is for every role; levels for which nobody has a kit are passed over.
 */
export function kitCoverage({ roles, questions, kits }: Bank): BankProblem[] {
  const served = [...new Set(kits.map(({ level }) => level))];
  const inUse = questions.filter(({ retired }) => retired !== true);
  return roles.flatMap(({ id }, i) => {
    const asked = levelsOf(
      inUse.filter((question) => question.roles.length === 0 || question.roles.includes(id)),
    );
    if (asked.size === 0) return [];
    const own = new Set(kits.filter(({ role }) => role === id).map(({ level }) => level));
    if (own.size === 0) return [{ path: ['roles', i], message: `the role "${id}" has questions and no kit` }];
    return served
      .filter((level) => asked.has(level) && !own.has(level))
      .map((level) => ({
        path: ['roles', i],
        message: `the role "${id}" has no kit at the level "${level}", and others have`,
      }));
  });
}

function levelsOf(questions: Bank['questions']): ReadonlySet<Level> {
  return new Set(questions.flatMap(({ levels }) => levels));
}
