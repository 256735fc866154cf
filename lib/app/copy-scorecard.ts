import type { Scorecard } from '../domain/scorecard';
import { scorecardMarkdown } from '../export/scorecard-markdown';
import type { App } from './app';

/** Puts a sealed scorecard on the clipboard, as Markdown. Rejects where the browser does not let it. */
export function copyScorecard({ copyText }: Pick<App, 'copyText'>, scorecard: Scorecard): Promise<void> {
  return copyText(scorecardMarkdown(scorecard));
}
