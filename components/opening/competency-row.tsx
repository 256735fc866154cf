import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import type { PlanCompetency } from '@/lib/domain/opening/plan';
import { usePlan } from './plan-context';
import { shareWords } from './share-words';
import { Tick } from './tick';

interface CompetencyRowProps {
  readonly competency: PlanCompetency;
  /** As a share of one. */
  readonly weight: number;
}

const CELL = 'border-b border-line px-2 py-1 text-center';
const POINTS = Array.from({ length: 10 }, (_, i) => i + 1);

/** One competency of the plan: what it weighs, and whether it is critical or meant to be repeated. */
export function CompetencyRow({ competency, weight }: CompetencyRowProps) {
  const { locked, edit, editUndoably, titleOf } = usePlan();
  const { id, points, critical, repeated } = competency;
  const title = titleOf(id);

  function set(change: Partial<PlanCompetency>) {
    edit(({ competencies }) => ({
      competencies: competencies.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }));
  }

  return (
    <tr>
      <th scope="row" className="h-9 min-w-48 border-b border-line py-1 pl-4 text-left font-normal">
        {title}
      </th>
      <td className={CELL}>
        <Tick
          label={`${title} is critical`}
          checked={critical}
          locked={locked}
          onTick={(ticked) => set({ critical: ticked })}
        />
      </td>
      <td className={CELL}>
        <Tick
          label={`${title} is repeated on purpose`}
          checked={repeated}
          locked={locked}
          onTick={(ticked) => set({ repeated: ticked })}
        />
      </td>
      <td className={CELL}>
        {locked ? (
          points
        ) : (
          <select
            aria-label={`Points of ${title}`}
            value={points}
            onChange={({ target }) => set({ points: Number(target.value) })}
            className="min-h-7 rounded-control border border-field bg-bg px-1"
          >
            {POINTS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </td>
      <td className={`${CELL} pr-4 text-right whitespace-nowrap text-muted`}>{shareWords(weight)}</td>
      {!locked && (
        <td className="border-b border-line pr-2">
          <IconButton
            icon={X}
            label={`Take ${title} out`}
            onClick={() =>
              editUndoably(`${title} taken out`, ({ competencies }) => ({
                competencies: competencies.filter((each) => each.id !== id),
              }))
            }
          />
        </td>
      )}
    </tr>
  );
}
