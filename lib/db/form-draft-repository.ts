import type { LoopId } from '../domain/loop/loop-id';
import type { Database, FormDraftRow } from './database';

export type DraftValues = FormDraftRow['values'];

/** What was typed into a form; nothing where it was recorded or never begun. */
export async function readFormDraft(db: Database, loopId: LoopId, form: string): Promise<DraftValues> {
  return (await db.formDrafts.get([loopId, form]))?.values ?? {};
}

/** Keeps what is typed into a form. */
export async function writeFormDraft(
  db: Database,
  loopId: LoopId,
  form: string,
  values: DraftValues,
): Promise<void> {
  await db.formDrafts.put({ loopId, form, values });
}

/** Forgets what was typed, once it is recorded. */
export async function clearFormDraft(db: Database, loopId: LoopId, form: string): Promise<void> {
  await db.formDrafts.delete([loopId, form]);
}
