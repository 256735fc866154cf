import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import type { Scorecard } from '@/lib/domain/scorecard';
import { usePanelStore } from '@/lib/stores/panel-store';
import { provideExecCommand } from './exec-command';
import { finishedSession } from './finished-session';
import { untilEnabled } from './render-interview';
import { renderWithApp } from './render-with-app';
import { createTestApp } from './test-app';
import type { TestApp } from './test-app';

interface Sealed {
  readonly app: TestApp;
  readonly scorecard: Scorecard;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** Seals a finished interview and shows it in the panel, which may write. */
export async function renderSealed(overrides: Partial<TestApp> = {}): Promise<Sealed> {
  provideExecCommand();
  const app = createTestApp(overrides);
  const session = await finishedSession(app);
  const scorecard = await sealScorecard(session);
  usePanelStore.getState().show(session.interviewId);
  renderWithApp(<InterviewScreen id={session.interviewId} />, app);
  await screen.findByRole('heading', { level: 1, name: 'Scorecard sealed' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Take over here' }));
  await untilEnabled('Amend…');
  return { app, scorecard, user };
}
