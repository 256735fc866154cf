import { DashboardApp } from '@/entrypoints/dashboard/dashboard-app';
import { addLoop } from '@/lib/db/loop-repository';
import { collectIntoLoop } from '@/lib/db/arrival-repository';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aLoop } from './builders';
import { renderWithApp } from './render-with-app';
import type { TestApp } from './test-app';

/** Shows the dashboard at a place such as `#/loops`. */
export function visitDashboard(app: TestApp, hash: string): void {
  location.hash = hash;
  renderWithApp(<DashboardApp />, app);
}

/** Stores a loop with scorecards and shows its page. */
export async function visitLoop(
  app: TestApp,
  scorecards: readonly Scorecard[],
  overrides: Partial<Loop> = {},
): Promise<Loop> {
  const loop = aLoop(overrides);
  await addLoop(app.db, loop);
  for (const each of scorecards) await collectIntoLoop(app.db, loop.id, each, app.now());
  visitDashboard(app, `#/loops/${loop.id}`);
  return loop;
}
