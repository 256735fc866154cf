import type { Competency } from './bank/competency';
import { kitCompetencies } from './kit';
import type { Scorecard } from './scorecard';
import { scorecardQuestions } from './scorecard-questions';
import type { ScorecardQuestion } from './scorecard-questions';

/**
 * Drafts what the next interviewer is told, by plain rules: what was asked about, what was skipped or not reached, what
 * could not be assessed, and which planned probes are left. It follows from the kit and from what was asked alone; of
 * the ratings it takes only which are missing, and of notes, rationales and the recommendation nothing.
 * @returns lines of plain text; the candidate is not named
 */
export function draftHandover(scorecard: Scorecard): string {
  const questions = scorecardQuestions(scorecard);
  const standings = kitCompetencies(scorecard.kit).map((competency) => ({
    competency,
    standing: standingOf(questions.filter((each) => each.competency.id === competency.id)),
  }));
  const titled = (standing: Standing) =>
    titles(standings.filter((each) => each.standing === standing).map(({ competency }) => competency));
  const rated = new Set(
    scorecard.ratings.flatMap(({ competency, rating }) => (rating === 'not-assessed' ? [] : [competency])),
  );
  const toProbe = kitCompetencies(scorecard.kit).filter(({ id }) => !rated.has(id));
  const paragraphs = [
    lines([
      [`Asked about`, titled('asked')],
      [`Asked about in part`, titled('in part')],
      [`Skipped`, titled('skipped')],
      [`Not reached`, titled('not reached')],
    ]),
    lines([[`Please probe, not assessed`, titles(toProbe)]]),
    probesLeft(questions),
  ];
  return [`Handover from: ${oneLine(scorecard.kit.title)}`, ...paragraphs]
    .filter((each) => each !== '')
    .join('\n\n');
}

/** How far a competency's questions were asked. */
type Standing = 'asked' | 'in part' | 'skipped' | 'not reached';

function standingOf(questions: readonly ScorecardQuestion[]): Standing {
  const asked = questions.filter(({ progress }) => progress === 'asked').length;
  if (asked > 0) return asked === questions.length ? 'asked' : 'in part';
  return questions.some(({ progress }) => progress === 'skipped') ? 'skipped' : 'not reached';
}

function titles(competencies: readonly Competency[]): string {
  return competencies.map(({ title }) => oneLine(title)).join('; ');
}

function lines(named: readonly (readonly [name: string, value: string])[]): string {
  return named.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join('\n');
}

/** The planned probes that were not ticked at questions that were asked. */
function probesLeft(questions: readonly ScorecardQuestion[]): string {
  const items = questions
    .filter(({ progress, probesLeft: left }) => progress === 'asked' && left.length > 0)
    .map(({ question, probesLeft: left }) =>
      [`- ${oneLine(question.prompt)}`, ...left.map(({ text }) => `  - ${oneLine(text)}`)].join('\n'),
    );
  return items.length === 0 ? '' : ['Probes not asked:', ...items].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
