import type { BankProblem } from './bank-problem';
import type { Competency, RoleId } from './competency';
import type { KitTemplate } from './kit-template';
import type { Question } from './question';
import { barredProblem } from './question-quality';

/** What a kit may ask of one conversation. */
const MOST_COMPETENCIES = 8;

/** Minutes by which a competency's time may differ from that of its questions. */
const TOLERANCE = 1;

/** Looks up the live records that kits refer to. */
export interface KitContext {
  readonly questions: ReadonlyMap<string, Question>;
  readonly competencies: ReadonlyMap<string, Competency>;
}

type Part = KitTemplate['competencies'][number];

/** What makes a kit unfit for its role, level or time; paths start at the kit. References that lead nowhere are passed over. */
export function kitQuality(kit: KitTemplate, context: KitContext): BankProblem[] {
  const problems = kit.competencies.flatMap((part, i) =>
    partProblems(kit, part, context).map(({ path, message }) => ({
      path: ['competencies', i, ...path],
      message,
    })),
  );
  if (kit.competencies.length > MOST_COMPETENCIES) {
    const message = `has ${kit.competencies.length} competencies; more than ${MOST_COMPETENCIES} cannot be rated in one interview`;
    problems.push({ path: ['competencies'], message });
  }
  return [
    ...problems,
    ...barredProblem(['opening', 'text'], kit.opening.text),
    ...barredProblem(['closing', 'text'], kit.closing.text),
  ];
}

function partProblems(kit: KitTemplate, part: Part, { questions, competencies }: KitContext): BankProblem[] {
  const problems = part.questions.flatMap((id, i) => {
    const question = questions.get(id);
    return question ? misfits(kit, question).map((message) => ({ path: ['questions', i], message })) : [];
  });
  const competency = competencies.get(part.id);
  if (competency) problems.push(...unfit(kit, competency).map((message) => ({ path: ['id'], message })));
  const asked = part.questions.flatMap((id) => questions.get(id) ?? []);
  const minutes = asked.reduce((sum, question) => sum + question.minutes, 0);
  if (asked.length === part.questions.length && Math.abs(minutes - part.minutes) > TOLERANCE) {
    const message = `its questions add up to ${minutes}, not to ${part.minutes} minutes`;
    problems.push({ path: ['minutes'], message });
  }
  return problems;
}

/** What names no role is for every role. */
function unfit({ role }: KitTemplate, { id, roles, retired }: Competency): string[] {
  return [
    ...(isFor(role, roles) ? [] : [`the competency "${id}" is not rated for the role "${role}"`]),
    ...(retired === true ? [`the competency "${id}" is retired`] : []),
  ];
}

function misfits({ role, level }: KitTemplate, { id, roles, levels, retired }: Question): string[] {
  return [
    ...(isFor(role, roles) ? [] : [`"${id}" is not written for the role "${role}"`]),
    ...(levels.includes(level) ? [] : [`"${id}" is not written for the level "${level}"`]),
    ...(retired === true ? [`"${id}" is retired`] : []),
  ];
}

function isFor(role: RoleId, roles: readonly RoleId[]): boolean {
  return roles.length === 0 || roles.includes(role);
}
