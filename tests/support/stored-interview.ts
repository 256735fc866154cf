import { addInterview } from '@/lib/db/interview-repository';
import type { Database } from '@/lib/db/database';
import type { Interview } from '@/lib/domain/interview';
import type { Kit } from '@/lib/domain/kit';
import { aKit, anInterview } from './builders';

/** Stores an interview, live unless said otherwise, with the built kit or the one given. */
export async function storeInterview(
  db: Database,
  overrides: Partial<Interview> = {},
  kit: Kit = aKit(),
): Promise<Interview> {
  const interview = anInterview({ kitId: kit.id, kitTitle: kit.title, ...overrides });
  await addInterview(db, interview, kit);
  return interview;
}
