import { screen, waitFor } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { InterviewScreen } from '@/components/interview/interview-screen';
import type { Interview } from '@/lib/domain/interview';
import { interviewStage } from '@/lib/domain/interview';
import type { InterviewStage } from '@/lib/domain/interview';
import type { Kit } from '@/lib/domain/kit';
import { aKit } from './builders';
import { renderWithApp } from './render-with-app';
import { storeInterview } from './stored-interview';
import type { TestApp } from './test-app';

/** The control of each screen that can be used once the page may write. */
const READY: Record<InterviewStage, string> = {
  prepared: 'Start interview',
  live: 'Wrap up',
  'wrap-up': 'Back to questions',
  sealed: 'Done',
  closed: 'Reopen',
};

/** Stores an interview, live unless said otherwise, shows it in the panel and waits until it can be used. */
export async function renderInterview(
  app: TestApp,
  overrides: Partial<Interview> = {},
  kit: Kit = aKit(),
): Promise<{ interview: Interview; view: RenderResult }> {
  const interview = await storeInterview(app.db, overrides, kit);
  const view = renderWithApp(<InterviewScreen id={interview.id} />, app);
  await untilEnabled(READY[interviewStage(interview)]);
  return { interview, view };
}

/** Waits until a button is there and enabled. */
export async function untilEnabled(name: string): Promise<void> {
  await waitFor(() => {
    if (screen.getByRole<HTMLButtonElement>('button', { name }).disabled)
      throw new Error(`The button ${name} is disabled`);
  });
}
