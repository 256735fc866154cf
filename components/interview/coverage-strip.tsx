import { focusQuestion } from '@/lib/app/focus-question';
import { coverageOf } from '@/lib/domain/coverage';
import type { Coverage } from '@/lib/domain/coverage';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';

const WORDS: Record<Coverage, string> = {
  none: 'nothing noted yet',
  evidence: 'has evidence, not rated',
  rated: 'rated',
};

const FILLS: Record<Coverage, string> = { none: 'w-0', evidence: 'w-1/2', rated: 'w-full' };

/** A segment per competency, as wide as its share of the minutes: empty, half full with evidence, full when rated. */
export function CoverageStrip() {
  const { kit, state, current } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  return (
    <nav aria-label="Competencies" className="flex gap-1 border-b border-line bg-surface px-3 py-1">
      {kit.parts.map(({ competency, minutes, questions }) => {
        const coverage = coverageOf(state, competency.id);
        const here = competency.id === current.competency.id;
        const [first] = questions;
        return (
          <button
            key={competency.id}
            type="button"
            disabled={!canWrite}
            title={competency.title}
            aria-label={`${competency.title}: ${WORDS[coverage]}`}
            aria-current={here ? 'step' : undefined}
            style={{ flexGrow: minutes }}
            className="relative flex h-6 min-w-6 basis-0 items-center"
            onClick={() => first && focusQuestion(session, state, first.id)}
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
  );
}
