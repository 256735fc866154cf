import type { Competency } from '../domain/bank/competency';
import { kitCompetencies } from '../domain/kit';
import { outcomeLabel } from '../domain/outcome';
import { secondsInto } from '../domain/pause';
import { ratingLabel } from '../domain/rating';
import { recommendationLabel } from '../domain/recommendation';
import type { Scorecard } from '../domain/scorecard';
import { courseWords, scorecardCourse } from '../domain/scorecard-course';
import { questionWords, scorecardQuestions } from '../domain/scorecard-questions';
import type { ScorecardQuestion } from '../domain/scorecard-questions';
import { markdownEvidence } from './markdown-evidence';
import { markdownLine, markdownLines } from './markdown-text';
import { otherNotes } from './other-notes';
import { utcTime } from './utc-time';

/** One interviewer's scorecard to read. */
export function scorecardMarkdown(scorecard: Scorecard): string {
  const { candidate, kit } = scorecard;
  const blocks = [
    `# Scorecard: ${markdownLine(candidate)}`,
    facts(scorecard).join('\n'),
    ...kit.parts.flatMap(({ competency }) => competencyBlocks(competency, scorecard)),
    ...otherNotes(kitCompetencies(kit), [scorecard]),
    '## Questions',
    scorecardQuestions(scorecard).map(questionItem).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What there is to know before the ratings, a line each; what did not happen is left out. */
function facts(scorecard: Scorecard): string[] {
  const { interviewer, recommendation, kit, revision, amends, outcome, scheduledAt } = scorecard;
  const { startedAt, sealedAt } = scorecard;
  const named: readonly (readonly [name: string, value: string | null])[] = [
    ['Interviewer', markdownLine(interviewer.name)],
    ['Recommendation', `**${recommendationLabel(recommendation)}**`],
    ['Revision', amends && `${revision}, amended because: ${markdownLine(amends.reason)}`],
    ['Kit', `${markdownLine(kit.title)} (bank ${markdownLine(`${kit.bank.id} ${kit.bank.version}`)})`],
    ['Planned start', scheduledAt === null ? null : utcTime(scheduledAt)],
    ['Interview', `${utcTime(startedAt)}, ${courseWords(scorecardCourse(scorecard))}`],
    ['Outcome', outcome && outcomeText(outcome)],
    ['Sealed', utcTime(sealedAt)],
  ];
  return named.flatMap(([name, value]) => (value === null ? [] : [`- ${name}: ${value}`]));
}

function outcomeText({ kind, details }: NonNullable<Scorecard['outcome']>): string {
  const told = markdownLine(details);
  return told === '' ? outcomeLabel(kind) : `${outcomeLabel(kind)}: ${told}`;
}

function competencyBlocks(
  { id, title, anchors }: Competency,
  { ratings, notes, endedAt, ...clock }: Scorecard,
): string[] {
  const given = ratings.find(({ competency }) => competency === id);
  const rating = given?.rating ?? 'not-assessed';
  const anchor = rating === 'not-assessed' ? '' : `. ${markdownLine(anchors[rating])}`;
  const own = notes.filter(({ competency }) => competency === id);
  return [
    `## ${markdownLine(title)}`,
    `**${ratingLabel(rating)}**${anchor}`,
    rating !== 'not-assessed' && own.length === 0 ? 'Rated without evidence.' : '',
    markdownLines(given?.rationale ?? '', ''),
    ...markdownEvidence(
      own.map((note) => ({
        note,
        seconds: secondsInto(clock, note.at),
        afterCall: note.at > endedAt,
        who: null,
      })),
    ),
  ].filter((block) => block !== '');
}

/** A question of the kit and what became of it, with the probes that were asked. */
function questionItem(each: ScorecardQuestion): string {
  return [
    `- ${questionWords(each)}: ${markdownLine(each.question.prompt)}`,
    ...each.probesAsked.map(({ text }) => `  - Probe asked: ${markdownLine(text)}`),
  ].join('\n');
}
