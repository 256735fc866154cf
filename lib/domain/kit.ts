import type { Bank } from './bank/bank';
import { BankId } from './bank/bank';
import { Competency, RoleId } from './bank/competency';
import type { CompetencyId } from './bank/competency';
import { CandidateQuestion, Passage } from './bank/kit-template';
import type { KitTemplate } from './bank/kit-template';
import { Question, QuestionId } from './bank/question';
import { ContentHash } from './content-hash';
import { Level } from './level';
import { Line, Slug, z } from './schema';

export const KitId = z.uuid().brand<'KitId'>();
export type KitId = z.infer<typeof KitId>;

const KitPart = z.object({
  competency: Competency,
  minutes: z.int().min(0).max(480),
  questions: z.array(Question).min(1).max(50),
});

/**
 * What one interviewer receives for one interview: a snapshot of competencies, anchors and questions, so that a later
 * edit of the bank never changes what was asked.
 */
export const Kit = z.object({
  id: KitId,
  bank: z.object({ id: BankId, version: Line, hash: ContentHash }),
  title: Line,
  role: RoleId,
  stage: Slug,
  level: Level,
  minutes: z.int().min(1).max(480),
  parts: z.array(KitPart).min(1).max(20),
  opening: Passage,
  closing: Passage,
  answers: z.array(CandidateQuestion).max(30),
  /** The asking order where it is not part by part: with a question inserted in the call. */
  order: z.array(QuestionId).max(1000).optional(),
});
export type Kit = z.infer<typeof Kit>;

/** A question with the part of the kit it stands in. */
export interface KitQuestion {
  readonly question: Question;
  readonly competency: Competency;
}

type KitSource = Pick<Bank, 'id' | 'version' | 'competencies' | 'questions'> & { readonly hash: ContentHash };

/**
 * Takes the snapshot that a template asks for.
 * @throws Error naming the id, where the template refers to something that the bank does not hold.
 */
export function createKit(id: KitId, template: KitTemplate, bank: KitSource): Kit {
  return {
    id,
    bank: { id: bank.id, version: bank.version, hash: bank.hash },
    title: template.title,
    role: template.role,
    stage: template.stage,
    level: template.level,
    minutes: template.minutes,
    parts: template.competencies.map((part) => ({
      competency: found(bank.competencies, part.id),
      minutes: part.minutes,
      questions: part.questions.map((question) => found(bank.questions, question)),
    })),
    opening: template.opening,
    closing: template.closing,
    answers: template.answers,
  };
}

function found<T extends { readonly id: string }>(list: readonly T[], id: T['id']): T {
  const item = list.find((each) => each.id === id);
  if (!item) throw new Error(`The bank holds no "${id}"`);
  return item;
}

/** The competencies of a kit, in the order in which they are covered. */
export function kitCompetencies(kit: Kit): readonly Competency[] {
  return kit.parts.map(({ competency }) => competency);
}

/** All questions of a kit in asking order. */
export function kitQuestions(kit: Kit): readonly KitQuestion[] {
  const byPart = kit.parts.flatMap(({ competency, questions }) =>
    questions.map((question) => ({ question, competency })),
  );
  if (!kit.order) return byPart;
  const places = new Map(kit.order.map((id, place) => [id, place]));
  const placeOf = ({ question }: KitQuestion) => places.get(question.id) ?? Infinity;
  return byPart.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The question of the trail that was in focus last, or the kit's first where none of the trail stands in the kit. */
export function questionInFocus(kit: Kit, trail: readonly QuestionId[]): KitQuestion {
  const all = kitQuestions(kit);
  const byId = new Map(all.map((each) => [each.question.id, each]));
  const last = trail.find((id) => byId.has(id));
  const question = last === undefined ? all[0] : byId.get(last);
  if (!question) throw new Error(`The kit ${kit.id} holds no question`);
  return question;
}

/**
 * The kit with a further question, asked after the one named, or last where that one is not there. A competency that the
 * kit does not cover yet comes in with the question. A question that the kit holds already changes nothing.
 */
export function addQuestion(kit: Kit, added: KitQuestion & { readonly after: QuestionId }): Kit {
  const { question, competency, after } = added;
  const order = kitQuestions(kit).map((each) => each.question.id);
  if (order.includes(question.id)) return kit;
  const place = order.indexOf(after) + 1 || order.length;
  const part = kit.parts.find((each) => each.competency.id === competency.id);
  const parts = part
    ? kit.parts.map((each) => (each === part ? { ...part, questions: [...part.questions, question] } : each))
    : [...kit.parts, { competency, minutes: question.minutes, questions: [question] }];
  return { ...kit, parts, order: order.toSpliced(place, 0, question.id) };
}

/** The question after the given one in asking order; null at the end. */
export function nextQuestion(kit: Kit, focus: QuestionId): KitQuestion | null {
  const all = kitQuestions(kit);
  return all[all.findIndex(({ question }) => question.id === focus) + 1] ?? null;
}

/** The question before the given one in asking order; null at the start. */
export function previousQuestion(kit: Kit, focus: QuestionId): KitQuestion | null {
  const all = kitQuestions(kit);
  return all[all.findIndex(({ question }) => question.id === focus) - 1] ?? null;
}

/** The title of a competency as the kit's snapshot has it. */
export function competencyTitle(kit: Kit, id: CompetencyId): string {
  return kit.parts.find(({ competency }) => competency.id === id)?.competency.title ?? id;
}
