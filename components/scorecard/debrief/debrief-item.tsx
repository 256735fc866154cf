import { CompetencyItem } from '../competency-item';
import { Button } from '@/components/ui/button';
import type { ConsolidatedCompetency } from '@/lib/domain/consolidation';
import { ConsensusForm } from './consensus-form';
import { ItemTimer } from './item-timer';
import { useDebriefData } from './debrief-context';
import { raterLetters } from '../rater-letters';

interface DebriefItemProps {
  readonly item: ConsolidatedCompetency;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

/** One competency before the panel: who speaks in which order, the evidence on both sides, and what they agree on. */
export function DebriefItem({ item, isLast, onNext }: DebriefItemProps) {
  const { consolidation, speakers } = useDebriefData();
  const rated = speakers.filter(({ scorecardId }) => item.cells.has(scorecardId));
  const letters = raterLetters(consolidation.raters);
  return (
    <section aria-label={`Item: ${item.competency.title}`} className="grid grid-cols-1 gap-4">
      <div className="flex items-baseline gap-3">
        <p className="min-w-0 flex-1 wrap-anywhere">
          <span className="text-muted">Speaks first:</span>{' '}
          {rated.map(({ scorecardId, name }, place) => (
            <span key={scorecardId}>
              {place > 0 && <span className="text-muted">, then </span>}
              <b className="font-semibold">
                {letters.get(scorecardId)}. <bdi>{name}</bdi>
              </b>
            </span>
          ))}
        </p>
        <ItemTimer />
      </div>
      <CompetencyItem consolidated={item} raters={consolidation.raters} letters={letters} />
      <ConsensusForm item={item} />
      <div>
        <Button look="primary" onClick={onNext}>
          {isLast ? 'To the decision' : 'Next item'}
        </Button>
      </div>
    </section>
  );
}
