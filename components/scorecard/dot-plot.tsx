import type { ConsolidatedCompetency } from '@/lib/domain/consolidation';
import { RATING_LEVELS } from '@/lib/domain/rating';
import type { RaterLetters } from './rater-letters';

interface DotPlotProps {
  readonly consolidated: ConsolidatedCompetency;
  readonly letters: RaterLetters;
}

/** The ratings on the scale, one dot a rater. The list of ratings below it says the same in words. */
export function DotPlot({ consolidated: { cells }, letters }: DotPlotProps) {
  return (
    <div aria-hidden className="relative grid grid-cols-5">
      <span className="absolute top-[13px] right-[10%] left-[10%] h-0.5 bg-line" />
      {RATING_LEVELS.map((level) => (
        <div
          key={level}
          className="relative grid content-start justify-items-center gap-1 text-small text-muted"
        >
          <div className="flex min-h-7 flex-wrap items-center justify-center gap-1">
            {[...cells].map(([scorecardId, { rating }]) =>
              rating === level ? (
                <span
                  key={scorecardId}
                  className="grid h-6 min-w-6 place-items-center rounded-full border-2 border-surface bg-accent px-1 text-small font-bold text-on-accent"
                >
                  {letters.get(scorecardId)}
                </span>
              ) : null,
            )}
          </div>
          {level}
        </div>
      ))}
    </div>
  );
}
