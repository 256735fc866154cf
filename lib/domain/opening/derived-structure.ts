import type { Question } from '../bank/question';
import { panelSeats } from './panel-seat';
import type { PanelSeat } from './panel-seat';
import type { PlanInView } from './plan-in-view';
import { plannedQuestions } from './planned-questions';
import { lacking, met } from './structure-line';
import type { Findings } from './structure-line';
import { listed, titleOf } from './words-of-plan';

/** Fifteen questions and an hour are usual for what the review calls a longer interview; a loop of several has more. */
const ENOUGH_QUESTIONS = 15;
const ENOUGH_MINUTES = 60;

const NO_KIT = 'No interviewer has a competency to rate yet.';
const ADD_SEATS = 'Add people to the panel and give them competencies.';

/** What the plan itself shows of the components of a structured interview. */
export function derivedStructure(view: PlanInView): Findings {
  const { plan, people, source } = view;
  const panel = panelSeats(plan, people).filter(({ counts, seat }) => counts && seat.competencies.length > 0);
  const kits = panel.map(({ seat }) =>
    plannedQuestions(plan, seat, source).flatMap(({ questions }) => questions),
  );
  const questions = [...new Set(kits.flat())];
  if (questions.length === 0) {
    const none = lacking('missing', NO_KIT, ADD_SEATS);
    return {
      'same-questions': none,
      'limited-prompting': none,
      'better-questions': none,
      'longer-interview': none,
      'multiple-interviewers': none,
      'same-interviewers': none,
    };
  }
  return {
    'same-questions': met(
      'All candidates go through the same stages with the same kits, which are fixed when the first one goes out.',
    ),
    ...prompting(questions),
    ...better(kits),
    ...longer(questions, panel, view),
    ...interviewers(panel, view),
  };
}

function prompting(questions: readonly Question[]): Findings {
  const bare = questions.filter(({ probes }) => probes.length === 0).length;
  const how = 'Give these questions probes in the bank, so that everybody follows up in the same way.';
  if (bare === 0)
    return { 'limited-prompting': met('Every question comes with its follow-up questions in order.') };
  const why = `${bare} of ${questions.length} questions have no planned follow-up.`;
  return { 'limited-prompting': lacking(bare === questions.length ? 'missing' : 'partly', why, how) };
}

/** Questions on past behaviour and on situations are the better types that a bank can tell by their kind. */
function better(kits: readonly (readonly Question[])[]): Findings {
  const isBetter = ({ kind }: Question) => kind === 'past-behaviour' || kind === 'situational';
  const without = kits.filter((kit) => !kit.some(isBetter)).length;
  if (without === 0)
    return {
      'better-questions': met(
        'Every kit asks what the candidate did in the past, or would do in a given case.',
      ),
    };
  const why = `${without} of ${kits.length} kits ask neither what the candidate did nor what they would do.`;
  const how =
    'Give such a seat a competency with questions on past behaviour or on situations, or add them to the bank.';
  return { 'better-questions': lacking(without === kits.length ? 'missing' : 'partly', why, how) };
}

function longer(questions: readonly Question[], panel: readonly PanelSeat[], { plan }: PlanInView): Findings {
  const held = new Set(panel.map(({ seat }) => seat.stage));
  const minutes = plan.stages.reduce((sum, stage) => sum + (held.has(stage.id) ? stage.minutes : 0), 0);
  const asked = questions.length === 1 ? '1 question' : `${questions.length} questions`;
  const why = `Interviews of ${minutes} minutes with ${asked}.`;
  if (minutes >= ENOUGH_MINUTES && questions.length >= ENOUGH_QUESTIONS)
    return { 'longer-interview': met(why) };
  const half = minutes * 2 >= ENOUGH_MINUTES && questions.length * 2 >= ENOUGH_QUESTIONS;
  const how = `Plan at least ${ENOUGH_QUESTIONS} questions and ${ENOUGH_MINUTES} minutes over all interviews: a further seat, or a longer stage.`;
  return { 'longer-interview': lacking(half ? 'partly' : 'missing', why, how) };
}

function interviewers(panel: readonly PanelSeat[], { plan, people, source }: PlanInView): Findings {
  const count = new Set(panel.map(({ seat }) => seat.person)).size;
  const ratersOf = (id: string) =>
    new Set(panel.flatMap(({ seat }) => (seat.competencies.some((each) => each === id) ? seat.person : [])))
      .size;
  const alone = plan.competencies.filter(({ id, critical }) => critical && ratersOf(id) < 2);
  const gone = panelSeats(plan, people).filter(({ person }) => person === null).length;
  return {
    'multiple-interviewers':
      count < 2
        ? lacking('missing', 'One person alone rates.', 'Add a second person to the panel.')
        : alone.length > 0
          ? lacking(
              'partly',
              `${count} people rate, but fewer than two rate what is critical: ${listed(alone.map(({ id }) => titleOf(id, source)))}.`,
              'Give each critical competency to two people.',
            )
          : met(`${count} people rate independently.`),
    'same-interviewers':
      gone > 0
        ? lacking(
            'partly',
            'A seat’s person is no longer in the directory.',
            'Give that seat to somebody else, or take it out.',
          )
        : met('The panel is the same for every candidate; who is replaced is logged with a reason.'),
  };
}
