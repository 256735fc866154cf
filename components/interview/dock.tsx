import { Button } from '@/components/ui/button';
import { focusQuestion } from '@/lib/app/focus-question';
import { rate } from '@/lib/app/rate';
import { wrapUp } from '@/lib/app/wrap-up';
import { nextQuestion } from '@/lib/domain/kit';
import type { KitQuestion } from '@/lib/domain/kit';
import { useLive } from './live-context';
import { NoteBox } from './note-box';
import { RatingScale } from './rating-scale';
import { useCanWrite, useSession } from './session-context';

interface DockProps {
  readonly anchorsOpen: boolean;
  readonly onAnchors: () => void;
}

/** What the hands are on: the note, the rating of this competency, and the way on. It never moves. */
export function Dock({ anchorsOpen, onAnchors }: DockProps) {
  const { interview, kit, current, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const { question, competency } = current;
  const next = nextQuestion(kit, question.id);

  return (
    <footer className="grid grid-cols-1 gap-2 border-t border-line bg-surface px-3 pt-2 pb-2.5">
      <NoteBox />
      <div>
        <div className="mb-1 flex items-center gap-1">
          <span className="min-w-0 flex-1 truncate font-semibold">{competency.title}</span>
          <Button
            look="quiet"
            className="-my-1 -mr-2 px-2 text-small"
            aria-expanded={anchorsOpen}
            aria-controls="anchors"
            onClick={onAnchors}
          >
            Anchors
          </Button>
        </div>
        <RatingScale
          competency={competency}
          value={state.ratings.get(competency.id) ?? null}
          disabled={!canWrite}
          onChange={(rating) => rate(session, competency.id, rating)}
        />
      </div>
      <div className="flex items-center gap-2">
        <p className="min-h-[2.7em] min-w-0 flex-1 content-center text-small leading-[1.35] text-muted">
          {next ? (
            <NextLine current={current} next={next} />
          ) : (
            'That was the last question. Leave time for theirs.'
          )}
        </p>
        <Button
          look={next ? 'quiet' : 'primary'}
          className="px-2"
          disabled={!canWrite}
          onClick={() => wrapUp(session, interview)}
        >
          Wrap up
        </Button>
        {next && (
          <Button
            look="primary"
            aria-label="Next question"
            disabled={!canWrite}
            onClick={() => focusQuestion(session, state, next.question.id)}
          >
            Next
          </Button>
        )}
      </div>
    </footer>
  );
}

function NextLine({ current, next }: { readonly current: KitQuestion; readonly next: KitQuestion }) {
  const same = next.competency.id === current.competency.id;
  return (
    <span className="line-clamp-2">
      <b className="font-semibold text-text">
        {same ? 'Next, on the same' : `Next: ${next.competency.title}`}
      </b>{' '}
      <span className="whitespace-nowrap">· {next.question.minutes} min</span>
    </span>
  );
}
