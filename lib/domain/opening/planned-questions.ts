import type { Competency, CompetencyId } from '../bank/competency';
import type { Question, QuestionId } from '../bank/question';
import type { Plan, Seat } from './plan';
import type { PlanSource } from './plan-source';
import { questionPool, shortest } from './question-pool';
import type { QuestionPool } from './question-pool';
import { questionMinutes, stageFrame } from './stage-frame';

/** A competency of a seat with the questions that its kit asks. */
export interface PlannedPart {
  readonly competency: Competency;
  /** At least one, the first to be asked first. */
  readonly questions: readonly Question[];
}

/** As many questions on one competency as the bank adds to those of the template. */
const MOST_ADDED = 3;

/**
 * The questions of a seat, competency by competency: those of the stage's template in its order, then the others in the plan's.
 * First one question each, the template's first or else the best of the bank; where these do not fit, the shortest are taken
 * instead, from the last competency on. Then the template's further ones, then up to three of the bank for each, while the
 * minutes last. What an earlier stage asks, or a later stage's template, is asked again only where there is nothing else. A
 * competency on which the bank has no question is left out.
 */
export function plannedQuestions(plan: Plan, seat: Seat, source: PlanSource): readonly PlannedPart[] {
  const place = placeOf(plan, seat.stage);
  const others = plan.seats.filter(({ id }) => id !== seat.id);
  const earlier = others
    .filter(({ stage }) => placeOf(plan, stage) < place)
    .toSorted((a, b) => placeOf(plan, a.stage) - placeOf(plan, b.stage));
  const later = others.filter(({ stage }) => placeOf(plan, stage) > place);
  const asked = new Map<string, readonly Question[]>();
  for (const each of earlier) {
    const before = [...asked].flatMap(([stage, questions]) => (stage === each.stage ? [] : questions));
    const behind = [...others, seat].filter(({ stage }) => placeOf(plan, stage) > placeOf(plan, each.stage));
    const own = pick(plan, each, source, { asked: idsOf(before), kept: keptFor(plan, behind, source) });
    asked.set(each.stage, [...(asked.get(each.stage) ?? []), ...own.flatMap(({ questions }) => questions)]);
  }
  return pick(plan, seat, source, {
    asked: idsOf([...asked.values()].flat()),
    kept: keptFor(plan, later, source),
  });
}

/** What the other stages ask: already asked by then, and kept for a later one. */
interface Elsewhere {
  readonly asked: ReadonlySet<QuestionId>;
  readonly kept: ReadonlySet<QuestionId>;
}

function pick(plan: Plan, seat: Seat, source: PlanSource, elsewhere: Elsewhere): readonly PlannedPart[] {
  const frame = stageFrame(plan, seat.stage, source);
  const room = questionMinutes(frame);
  const open = inOrder(
    plan,
    seat.competencies,
    frame.template?.competencies.map(({ id }) => id) ?? [],
  ).flatMap((id) => {
    const competency = source.competencies.find((each) => each.id === id);
    const pool = questionPool(plan, id, frame.template, source);
    const wanted = byPreference(pool, elsewhere);
    const [first] = wanted;
    return competency && first ? [{ competency, pool, wanted, questions: [first] }] : [];
  });
  const used = () => open.reduce((sum, { questions }) => sum + minutesOf(questions), 0);
  for (const part of open.toReversed()) {
    if (used() <= room) break;
    part.questions = [shortest(part.wanted) ?? part.questions[0]].filter((each) => each !== undefined);
  }
  const add = (part: (typeof open)[number], question: Question | undefined) => {
    if (question && used() + question.minutes <= room) part.questions.push(question);
  };
  for (const part of open) {
    const further = part.pool.planned.filter(
      (each) => !elsewhere.asked.has(each.id) && !part.questions.includes(each),
    );
    for (const question of further) add(part, question);
  }
  for (let count = 1; count < MOST_ADDED; count++) {
    for (const part of open.filter(({ questions }) => questions.length === count)) {
      const fresh = part.wanted.filter(({ id }) => !elsewhere.asked.has(id) && !elsewhere.kept.has(id));
      add(
        part,
        fresh.find((each) => !part.questions.includes(each) && used() + each.minutes <= room),
      );
    }
  }
  return open.map(({ competency, questions }) => ({ competency, questions }));
}

/** The template's, then the bank's, then those that another stage's template has, then what was asked already. */
function byPreference({ planned, all }: QuestionPool, { asked, kept }: Elsewhere): readonly Question[] {
  const rank = (each: Question) =>
    asked.has(each.id) ? 3 : planned.includes(each) ? 0 : kept.has(each.id) ? 2 : 1;
  return all.toSorted((a, b) => rank(a) - rank(b));
}

function keptFor(plan: Plan, seats: readonly Seat[], source: PlanSource): ReadonlySet<QuestionId> {
  return new Set(
    seats.flatMap(({ stage, competencies }) =>
      (stageFrame(plan, stage, source).template?.competencies ?? []).flatMap(({ id, questions }) =>
        competencies.includes(id) ? questions : [],
      ),
    ),
  );
}

function inOrder(
  plan: Plan,
  competencies: readonly CompetencyId[],
  template: readonly CompetencyId[],
): readonly CompetencyId[] {
  const order = [...new Set([...template, ...plan.competencies.map(({ id }) => id), ...competencies])];
  return order.filter((id) => competencies.includes(id));
}

function placeOf({ stages }: Plan, stage: string): number {
  return stages.findIndex(({ id }) => id === stage);
}

function idsOf(questions: readonly Question[]): ReadonlySet<QuestionId> {
  return new Set(questions.map(({ id }) => id));
}

function minutesOf(questions: readonly Question[]): number {
  return questions.reduce((sum, { minutes }) => sum + minutes, 0);
}
