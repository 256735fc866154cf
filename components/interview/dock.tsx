import { Button } from '@/components/ui/button';
import { rate } from '@/lib/app/rate';
import { hasEvidence } from '@/lib/domain/coverage';
import { CopilotLine } from './copilot-line';
import { useLive } from './live-context';
import { LiveNoteBox } from './live-note-box';
import { RatingScale } from './rating-scale';
import { useCanWrite, useSession } from './session-context';
import { useSheets } from './sheet-context';

/** What the hands are on: the note, the rating of this competency, and the way on. It never moves. */
export function Dock() {
  const session = useSession();
  const canWrite = useCanWrite();
  const { state, current } = useLive();
  const { open, show } = useSheets();
  const { competency } = current;
  const rating = state.ratings.get(competency.id) ?? null;
  const unfounded = rating !== null && rating !== 'not-assessed' && !hasEvidence(state, competency.id);

  return (
    <footer className="grid grid-cols-1 gap-2 border-t border-line bg-surface px-3 pt-2 pb-2.5">
      <LiveNoteBox />
      <div>
        <div className="mb-1 flex items-center gap-1">
          <span className="min-w-0 flex-1 truncate font-semibold">{competency.title}</span>
          {unfounded && <span className="shrink-0 text-small text-weak">no evidence yet</span>}
          <Button
            look="quiet"
            className="-my-1 -mr-2 px-2 text-small"
            aria-expanded={open === 'anchors'}
            aria-controls="anchors"
            onClick={() => show(open === 'anchors' ? null : 'anchors')}
          >
            Anchors
          </Button>
        </div>
        <RatingScale
          competency={competency}
          value={rating}
          disabled={!canWrite}
          onChange={(value) => rate(session, competency.id, value)}
        />
      </div>
      <CopilotLine />
    </footer>
  );
}
