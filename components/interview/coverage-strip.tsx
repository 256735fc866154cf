import { Button } from '@/components/ui/button';
import { coverageOf } from '@/lib/domain/coverage';
import type { Coverage } from '@/lib/domain/coverage';
import { questionProgress } from '@/lib/domain/question-progress';
import { useLive } from './live-context';
import { useCanWrite } from './session-context';
import { useLiveActions } from './use-live-actions';

const WORDS: Record<Coverage, string> = {
  none: 'nothing noted yet',
  evidence: 'has evidence, not rated',
  rated: 'rated',
};

const FILLS: Record<Coverage, string> = { none: 'w-0', evidence: 'w-1/2', rated: 'w-full' };

/** A segment per competency, as wide as its share of the minutes: empty, half full with evidence, full when rated. */
export function CoverageStrip() {
  const { kit, state, current } = useLive();
  const { goTo, wrapUp } = useLiveActions();
  const canWrite = useCanWrite();
  return (
    <div className="flex items-center gap-2 border-b border-line bg-surface pl-3 pr-1.5 narrow:flex-wrap">
      <nav
        aria-label="Competencies"
        className="flex min-w-0 flex-1 gap-1 py-1.5 narrow:flex-auto narrow:flex-wrap"
      >
        {kit.parts.map(({ competency, minutes, questions }) => {
          const coverage = coverageOf(state, competency.id);
          const here = competency.id === current.competency.id;
          const first = questions.find(({ id }) => questionProgress(state, id) === 'open') ?? questions[0];
          return (
            <button
              key={competency.id}
              type="button"
              disabled={!canWrite}
              title={competency.title}
              aria-label={`${competency.title}: ${WORDS[coverage]}`}
              aria-current={here ? 'step' : undefined}
              style={{ flexGrow: minutes }}
              className="relative flex h-6 min-w-6 basis-0 items-center disabled:opacity-50"
              onClick={() => first && goTo(first.id)}
            >
              {here && (
                <span
                  aria-hidden
                  className="absolute top-0 left-1/2 size-1.5 -translate-x-1/2 rounded-full bg-text"
                />
              )}
              <span className="h-1.5 w-full overflow-hidden rounded-full bg-line forced-colors:border">
                <span className={`block h-full bg-accent forced-colors:bg-[CanvasText] ${FILLS[coverage]}`} />
              </span>
            </button>
          );
        })}
      </nav>
      <Button look="quiet" className="px-2 text-small" disabled={!canWrite} onClick={wrapUp}>
        Wrap up
      </Button>
    </div>
  );
}
