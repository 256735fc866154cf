import { useMemo } from 'react';
import { useInterviewWithKit } from '@/lib/db/live/use-interview';
import { useInterviewRegisters } from '@/lib/db/live/use-registers';
import { kitWith } from '@/lib/domain/insertion';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import type { InterviewId } from '@/lib/domain/interview-id';
import { questionInFocus } from '@/lib/domain/kit';
import type { Kit } from '@/lib/domain/kit';
import type { Register } from '@/lib/domain/register';
import { ClosedScreen } from './outcome/closed-screen';
import { GoneScreen } from './gone-screen';
import { LiveContext } from './live-context';
import { LiveScreen } from './live-screen';
import { PreparedScreen } from './prepare/prepared-screen';
import { SealedScreen } from './sealed/sealed-screen';
import { SessionContext, useCapturedState, useOpenSession } from './session-context';
import { WrapUpScreen } from './wrap-up/wrap-up-screen';

/** One interview in the panel, at whatever stage it is. */
export function InterviewScreen({ id }: { readonly id: InterviewId }) {
  const opened = useInterviewWithKit(id);
  const registers = useInterviewRegisters(id);
  if (opened === null) return <GoneScreen />;
  if (!opened || !registers) return null;
  return <Opened key={id} {...opened} registers={registers} />;
}

interface StageProps {
  readonly interview: Interview;
  readonly kit: Kit;
  /** Those that are stored. */
  readonly registers: readonly Register[];
}

function Opened(props: StageProps) {
  const session = useOpenSession(props.interview.id);
  return (
    <SessionContext value={session}>
      <WithState {...props} />
    </SessionContext>
  );
}

function WithState({ interview, kit, registers }: StageProps) {
  const state = useCapturedState(registers);
  const live = useMemo(() => {
    const conducted = kitWith(kit, state.insertions);
    return { interview, kit: conducted, state, current: questionInFocus(conducted, state.trail) };
  }, [interview, kit, state]);
  return (
    <LiveContext value={live}>
      <Stage interview={interview} />
    </LiveContext>
  );
}

function Stage({ interview }: Pick<StageProps, 'interview'>) {
  switch (interviewStage(interview)) {
    case 'prepared':
      return <PreparedScreen />;
    case 'live':
      return <LiveScreen />;
    case 'wrap-up':
      return <WrapUpScreen />;
    case 'closed':
      return <ClosedScreen />;
    case 'sealed':
      return <SealedScreen />;
  }
}
