import type { Scorecard } from '../domain/scorecard';
import { scorecardFileName } from '../export/file-names';
import { scorecardJson } from '../export/scorecard-json';
import type { App } from './app';

/** Saves a sealed scorecard as a file that a panel lead can take in. */
export function exportScorecard({ saveFile }: Pick<App, 'saveFile'>, scorecard: Scorecard): void {
  saveFile({ name: scorecardFileName(scorecard), type: 'application/json', text: scorecardJson(scorecard) });
}
