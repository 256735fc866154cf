import { useLiveQuery } from 'dexie-react-hooks';
import type { BankId } from '../../domain/bank/bank';
import type { PlanSource } from '../../domain/opening/plan-source';
import { readPlanSource } from '../plan-source-repository';
import { useDatabase } from './database-context';

/** What plans are made from, of one bank; null where the bank is not here, undefined while it is being read. */
export function usePlanSource(bankId: BankId): PlanSource | null | undefined {
  const db = useDatabase();
  return useLiveQuery(
    async () => ((await db.banks.get(bankId)) ? readPlanSource(db, bankId) : null),
    [db, bankId],
  );
}
