import { useInterview, useKit } from '@/lib/db/live/use-interview';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview, InterviewId } from '@/lib/domain/interview';
import type { Kit } from '@/lib/domain/kit';
import { GoneScreen } from './gone-screen';
import { LiveScreen } from './live-screen';
import { PreparedScreen } from './prepared-screen';
import { SealedScreen } from './sealed-screen';
import { SessionContext, useOpenSession } from './session-context';
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
  if (interview.scorecardId !== null)
    return <SealedScreen interview={interview} scorecardId={interview.scorecardId} />;
  return <Unsealed key={interview.id} interview={interview} kit={kit} />;
}

interface UnsealedProps {
  readonly interview: Interview;
  readonly kit: Kit;
}

function Unsealed({ interview, kit }: UnsealedProps) {
  const session = useOpenSession(interview.id);
  return (
    <SessionContext value={session}>
      <Stage interview={interview} kit={kit} />
    </SessionContext>
  );
}

function Stage({ interview, kit }: UnsealedProps) {
  switch (interviewStage(interview)) {
    case 'prepared':
      return <PreparedScreen interview={interview} kit={kit} />;
    case 'wrap-up':
      return <WrapUpScreen interview={interview} kit={kit} />;
    default:
      return <LiveScreen interview={interview} kit={kit} />;
  }
}
