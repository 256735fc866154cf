import type { Scorecard } from '../domain/scorecard';
import type { App } from './app';

/** Opens the page of a sealed scorecard, which is made for paper. The address holds its random id and no name. */
export function openScorecard(
  { openDashboard }: Pick<App, 'openDashboard'>,
  { id }: Pick<Scorecard, 'id'>,
): Promise<void> {
  return openDashboard(`#/scorecards/${id}`);
}
