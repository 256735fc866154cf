import { Check } from 'lucide-react';
import { SpreadFlag } from '../spread-flag';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import type { ConsolidatedCompetency } from '@/lib/domain/consolidation';
import { formatMean, formatMinutesSeconds } from '@/lib/domain/format';
import { useDebriefData } from './debrief-context';

interface DebriefItemsProps {
  readonly items: readonly ConsolidatedCompetency[];
  readonly deciding: boolean;
  /** Turns to an item, or with null to the decision. */
  readonly onTurn: (competency: CompetencyId | null) => void;
}

/** Everything on the agenda, what was agreed and how long it took; a press turns to it. */
export function DebriefItems({ items, deciding, onTurn }: DebriefItemsProps) {
  const { debrief } = useDebriefData();
  const { item, spent, consensus, decision } = debrief;
  return (
    <nav aria-label="Agenda" className="sticky top-4 max-[60rem]:static">
      <ol className="divide-y divide-line overflow-hidden rounded-control border border-line bg-surface max-[60rem]:grid max-[60rem]:grid-cols-2 max-[60rem]:divide-y-0">
        {items.map(({ competency, spread, mean }) => {
          const agreed = consensus.get(competency.id);
          const seconds = (spent.get(competency.id) ?? 0) / 1000;
          return (
            <li key={competency.id}>
              <AgendaButton
                here={item?.competency === competency.id}
                onPress={() => onTurn(competency.id)}
                title={competency.title}
              >
                <span className="-ml-2">
                  <SpreadFlag spread={spread} />
                </span>
                <span className="text-small text-muted">
                  {mean === null ? 'not assessed' : `mean ${formatMean(mean)}`}
                  {agreed && ` · agreed ${agreed.level}`}
                  {seconds > 0 && ` · ${formatMinutesSeconds(seconds)}`}
                </span>
              </AgendaButton>
            </li>
          );
        })}
        <li>
          <AgendaButton
            here={item === null && (deciding || decision !== null)}
            onPress={() => onTurn(null)}
            title="Decision"
          >
            {decision && <Check aria-label="recorded" size={16} className="text-accent" />}
          </AgendaButton>
        </li>
      </ol>
    </nav>
  );
}

interface AgendaButtonProps {
  readonly here: boolean;
  readonly title: string;
  readonly onPress: () => void;
  readonly children?: React.ReactNode;
}

function AgendaButton({ here, title, onPress, children }: AgendaButtonProps) {
  return (
    <button
      type="button"
      aria-current={here ? 'step' : undefined}
      className="flex w-full flex-wrap items-center gap-x-2 px-3 py-2 text-left hover:bg-raised aria-[current]:bg-accent-soft aria-[current]:font-semibold"
      onClick={onPress}
    >
      <span className="w-full wrap-anywhere">{title}</span>
      {children}
    </button>
  );
}
