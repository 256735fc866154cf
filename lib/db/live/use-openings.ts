import { useLiveQuery } from 'dexie-react-hooks';
import type { Opening, OpeningId } from '../../domain/opening/opening';
import type { Person } from '../../domain/opening/person';
import type { Plan } from '../../domain/opening/plan';
import { newestPlan, plansOf } from '../opening-repository';
import { useDatabase } from './database-context';

/** An opening with the plan that holds for further loops, the title of its role, and how many loops it has. */
export interface OpeningSummary {
  readonly opening: Opening;
  readonly plan: Plan;
  readonly role: string;
  readonly loops: number;
}

/** Every opening that is not deleted, newest first; undefined while it is being read. */
export function useOpenings(): readonly OpeningSummary[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const all = await db.openings.orderBy('createdAt').reverse().toArray();
    const banks = await db.banks.toArray();
    const summaries = await Promise.all(
      all.map(async (opening) => {
        const plan = await newestPlan(db, opening.id);
        if (opening.deletedAt !== null || !plan) return [];
        const roles = banks.find(({ id }) => id === plan.bank)?.roles ?? [];
        const role = roles.find(({ id }) => id === plan.role)?.title ?? plan.role;
        return {
          opening,
          plan,
          role,
          loops: await db.loops
            .where('plan.openingId')
            .equals(opening.id)
            .filter(({ deletedAt }) => deletedAt === null)
            .count(),
        };
      }),
    );
    return summaries.flat();
  }, [db]);
}

/** An opening with all that belongs to it. */
export interface OpeningInFull {
  readonly opening: Opening;
  /** From the first version to the newest; never empty. */
  readonly plans: readonly Plan[];
  /** The plan that holds for further loops. */
  readonly plan: Plan;
  /** The title of its role. */
  readonly role: string;
  /** Everybody who is or was in the directory: a plan may name one who has left it. */
  readonly people: readonly Person[];
}

/** An opening in full; null where it is not here or deleted, undefined while it is being read. */
export function useOpening(id: OpeningId): OpeningInFull | null | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const opening = await db.openings.get(id);
    const plans = await plansOf(db, id);
    const plan = plans.at(-1);
    if (opening?.deletedAt !== null || !plan) return null;
    const roles = (await db.banks.get(plan.bank))?.roles ?? [];
    const role = roles.find((each) => each.id === plan.role)?.title ?? plan.role;
    return { opening, plans, plan, role, people: await db.people.toArray() };
  }, [db, id]);
}
