import type { Scorecard } from '../domain/scorecard';
import { scorecardFileName } from '../export/file-names';
import { scorecardJson } from '../export/scorecard-json';
import { scorecardMarkdown } from '../export/scorecard-markdown';
import type { App } from './app';

const WRITERS = {
  json: { type: 'application/json', write: scorecardJson },
  md: { type: 'text/markdown', write: scorecardMarkdown },
} as const;

/** A form in which a scorecard leaves, by the ending of its file. */
export type ScorecardFormat = keyof typeof WRITERS;

/** Saves a sealed scorecard as a file: `json`, which a panel lead can take in, unless said otherwise. */
export function exportScorecard(
  { saveFile }: Pick<App, 'saveFile'>,
  scorecard: Scorecard,
  format: ScorecardFormat = 'json',
): void {
  const { type, write } = WRITERS[format];
  saveFile({ name: scorecardFileName(scorecard, format), type, text: write(scorecard) });
}
