import { screen } from '@testing-library/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { LiveContext } from '@/components/interview/live-context';
import {
  SessionContext,
  useCanWrite,
  useCapturedState,
  useOpenSession,
} from '@/components/interview/session-context';
import type { InterviewWithKit } from '@/lib/db/live/use-interview';
import { useInterviewWithKit } from '@/lib/db/live/use-interview';
import { useInterviewRegisters } from '@/lib/db/live/use-registers';
import { appendOperations } from '@/lib/db/operation-repository';
import { kitWith } from '@/lib/domain/insertion';
import type { Interview } from '@/lib/domain/interview';
import { questionInFocus } from '@/lib/domain/kit';
import type { Change } from '@/lib/domain/operation';
import type { Register } from '@/lib/domain/register';
import { NINE_O_CLOCK } from './builders';
import { renderWithApp } from './render-with-app';
import { storeInterview } from './stored-interview';
import type { TestApp } from './test-app';

/**
 * Stores an interview, live unless said otherwise, and the changes made in it so far, and shows a part of its screen once
 * this page may write.
 */
export async function renderWithin(
  part: ReactNode,
  app: TestApp,
  overrides: Partial<Interview> = {},
  changes: readonly Change[] = [],
): Promise<Interview> {
  const interview = await storeInterview(app.db, overrides);
  const operations = changes.map((change, i) => ({ ...change, counter: i + 1, at: NINE_O_CLOCK }));
  await appendOperations(app.db, interview.id, operations);
  renderWithApp(<Surroundings interview={interview}>{part}</Surroundings>, app);
  await screen.findByTestId('writer');
  return interview;
}

interface SurroundingsProps {
  readonly interview: Interview;
  readonly children: ReactNode;
}

function Surroundings({ interview: { id }, children }: SurroundingsProps) {
  const session = useOpenSession(id);
  const stored = useInterviewWithKit(id);
  const registers = useInterviewRegisters(id);
  if (!stored || !registers) return null;
  return (
    <SessionContext value={session}>
      <Within {...stored} registers={registers}>
        {children}
      </Within>
    </SessionContext>
  );
}

interface WithinProps extends InterviewWithKit {
  readonly registers: readonly Register[];
  readonly children: ReactNode;
}

function Within({ interview, kit: stored, registers, children }: WithinProps) {
  const state = useCapturedState(registers);
  const canWrite = useCanWrite();
  const live = useMemo(() => {
    const kit = kitWith(stored, state.insertions);
    return { interview, kit, state, current: questionInFocus(kit, state.trail) };
  }, [stored, state, interview]);
  return (
    <LiveContext value={live}>
      {canWrite && <span data-testid="writer" />}
      {children}
    </LiveContext>
  );
}
