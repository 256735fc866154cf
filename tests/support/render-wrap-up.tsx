import userEvent from '@testing-library/user-event';
import { WrapUpScreen } from '@/components/interview/wrap-up/wrap-up-screen';
import type { Interview } from '@/lib/domain/interview';
import type { InterviewId } from '@/lib/domain/interview-id';
import type { InterviewState } from '@/lib/domain/interview-state';
import type { Change } from '@/lib/domain/operation';
import { NINE_O_CLOCK } from './builders';
import { provideExecCommand } from './exec-command';
import { recorded } from './recorded';
import { renderWithin } from './render-within';
import { createTestApp } from './test-app';
import type { TestApp } from './test-app';

interface WrapUp {
  readonly app: TestApp;
  readonly id: InterviewId;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly stored: () => Promise<InterviewState>;
}

/** Shows the wrap-up of an interview of five minutes in which the changes were made. */
export async function renderWrapUp(
  changes: readonly Change[] = [],
  overrides: Partial<Interview> = {},
): Promise<WrapUp> {
  provideExecCommand();
  const app = createTestApp();
  const ended = { endedAt: NINE_O_CLOCK + 5 * 60_000, ...overrides };
  const { id } = await renderWithin(<WrapUpScreen />, app, ended, changes);
  return { app, id, user: userEvent.setup(), stored: () => recorded(app.db, id) };
}
