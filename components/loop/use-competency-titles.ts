import { useMemo } from 'react';
import { usePlanSource } from '@/lib/db/live/use-plan-source';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import type { Plan } from '@/lib/domain/opening/plan';

/**
 * How the competencies of a plan are called: as they were fixed where the plan is locked, else as the bank has them now.
 * Undefined while the bank is being read.
 */
export function useCompetencyTitles({ bank, frozen }: Plan): ((id: CompetencyId) => string) | undefined {
  const source = usePlanSource(bank);
  return useMemo(() => {
    if (source === undefined) return undefined;
    const known = [...(source?.competencies ?? []), ...(frozen?.rubric ?? [])];
    const titles = new Map(known.map(({ id, title }) => [id, title]));
    return (id) => titles.get(id) ?? id;
  }, [source, frozen]);
}
