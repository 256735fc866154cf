import { addOpening } from '../db/opening-repository';
import { readPlanSource } from '../db/plan-source-repository';
import type { BankId } from '../domain/bank/bank';
import type { RoleId } from '../domain/bank/competency';
import type { Level } from '../domain/level';
import { firstPlan } from '../domain/opening/first-plan';
import type { Opening } from '../domain/opening/opening';
import { OpeningId } from '../domain/opening/opening';
import { PlanId } from '../domain/opening/plan';
import type { App } from './app';
import { openingTitle } from './opening-title';

/** What an opening is made from. */
export interface NewOpening {
  readonly title: string;
  readonly bank: BankId;
  readonly role: RoleId;
  readonly level: Level;
}

/**
 * Makes an opening with its first plan: the stages and competencies that the bank proposes for the role and level.
 * @throws Error in words for the person where the title cannot be taken, or the bank is not here
 */
export async function createOpening(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  { title, bank, role, level }: NewOpening,
): Promise<Opening> {
  const opening: Opening = {
    id: OpeningId.parse(newId()),
    title: openingTitle(title),
    createdAt: now(),
    deletedAt: null,
  };
  const source = await readPlanSource(db, bank);
  const ids = { id: PlanId.parse(newId()), openingId: opening.id };
  await addOpening(db, opening, firstPlan({ ...ids, role, level, at: now() }, source));
  return opening;
}
