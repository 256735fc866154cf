import { useMemo } from 'react';
import { useInterview, useKit } from '@/lib/db/live/use-interview';
import { kitWith } from '@/lib/domain/insertion';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import type { InterviewId } from '@/lib/domain/interview-id';
import { questionInFocus } from '@/lib/domain/kit';
import type { Kit } from '@/lib/domain/kit';
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
  const interview = useInterview(id);
  if (interview === undefined) return null;
  if (interview === null) return <GoneScreen />;
  return <WithKit interview={interview} />;
}

function WithKit({ interview }: { readonly interview: Interview }) {
  const kit = useKit(interview.kitId);
  if (!kit) return null;
  return <Opened key={interview.id} interview={interview} kit={kit} />;
}

interface StageProps {
  readonly interview: Interview;
  readonly kit: Kit;
}

function Opened({ interview, kit }: StageProps) {
  const session = useOpenSession(interview.id);
  return (
    <SessionContext value={session}>
      <WithState interview={interview} kit={kit} />
    </SessionContext>
  );
}

function WithState({ interview, kit }: StageProps) {
  const state = useCapturedState();
  const live = useMemo(() => {
    if (!state) return null;
    const conducted = kitWith(kit, state.insertions);
    return { interview, kit: conducted, state, current: questionInFocus(conducted, state.trail) };
  }, [interview, kit, state]);
  if (!live) return null;
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
