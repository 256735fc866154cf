import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { usePeople } from '@/lib/db/live/use-people';
import type { Roster } from '@/lib/domain/loop/loop-roster';
import { PlannedContext } from './planned-context';
import type { PlannedLoop } from './planned-context';
import { useCompetencyTitles } from './use-competency-titles';

interface PlannedProviderProps extends Pick<PlannedLoop, 'loop' | 'plan' | 'standing' | 'kits' | 'events'> {
  readonly roster: Roster | null;
  readonly children: ReactNode;
}

/** Gives the parts of a planned loop's page what they show. */
export function PlannedProvider({ children, roster, ...given }: PlannedProviderProps) {
  const { loop, plan, standing, kits, events } = given;
  const people = usePeople();
  const titleOf = useCompetencyTitles(plan);
  const planned = useMemo<PlannedLoop | null>(() => {
    if (!people || !titleOf) return null;
    const selves = new Set(people.filter(({ self }) => self).map(({ id }) => id));
    const { withdrew = null, skippedStages = [] } = roster ?? {};
    const isSelf: PlannedLoop['isSelf'] = (id) => selves.has(id);
    return { loop, plan, standing, kits, events, withdrew, skippedStages, titleOf, isSelf };
  }, [loop, plan, standing, kits, events, roster, people, titleOf]);
  if (!planned) return null;
  return <PlannedContext value={planned}>{children}</PlannedContext>;
}
