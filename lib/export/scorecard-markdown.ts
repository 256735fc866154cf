import type { Competency } from '../domain/bank/competency';
import { probesInOrder } from '../domain/bank/question';
import type { Question } from '../domain/bank/question';
import { secondsInto } from '../domain/pause';
import { kitCompetencies, kitQuestions } from '../domain/kit';
import { ratingLabel } from '../domain/rating';
import { recommendationLabel } from '../domain/recommendation';
import type { Scorecard } from '../domain/scorecard';
import { markdownEvidence } from './markdown-evidence';
import { markdownLine, markdownLines } from './markdown-text';
import { otherNotes } from './other-notes';
import { utcTime } from './utc-time';

/** One interviewer's scorecard to read. */
export function scorecardMarkdown(scorecard: Scorecard): string {
  const { candidate, interviewer, kit, recommendation, startedAt, endedAt, sealedAt } = scorecard;
  const minutes = Math.round(secondsInto(scorecard, endedAt) / 60);
  const blocks = [
    `# Scorecard: ${markdownLine(candidate)}`,
    [
      `- Interviewer: ${markdownLine(interviewer.name)}`,
      `- Recommendation: **${recommendationLabel(recommendation)}**`,
      `- Kit: ${markdownLine(kit.title)} (bank ${markdownLine(`${kit.bank.id} ${kit.bank.version}`)})`,
      `- Interview: ${utcTime(startedAt)}, ${minutes} min; sealed ${utcTime(sealedAt)}`,
    ].join('\n'),
    ...kit.parts.flatMap(({ competency }) => competencyBlocks(competency, scorecard)),
    ...otherNotes(kitCompetencies(kit), [scorecard]),
    '## Questions in the kit',
    kitQuestions(kit)
      .map(({ question }) => questionItem(question, scorecard.probes))
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function competencyBlocks(
  { id, title, anchors }: Competency,
  { ratings, notes, ...clock }: Scorecard,
): string[] {
  const given = ratings.find(({ competency }) => competency === id);
  const rating = given?.rating ?? 'not-assessed';
  const anchor = rating === 'not-assessed' ? '' : `. ${markdownLine(anchors[rating])}`;
  const own = notes.filter(({ competency }) => competency === id);
  return [
    `## ${markdownLine(title)}`,
    `**${ratingLabel(rating)}**${anchor}`,
    markdownLines(given?.rationale ?? '', ''),
    ...markdownEvidence(own.map((note) => ({ note, seconds: secondsInto(clock, note.at), who: null }))),
  ].filter((block) => block !== '');
}

/** A question of the kit, with the probes that were asked. */
function questionItem(question: Question, probes: Scorecard['probes']): string {
  const asked = probesInOrder(question).filter(({ id }) => probes.includes(`${question.id}/${id}`));
  return [
    `- ${markdownLine(question.prompt)}`,
    ...asked.map(({ text }) => `  - Asked: ${markdownLine(text)}`),
  ].join('\n');
}
