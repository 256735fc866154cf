import type { Database } from '@/lib/db/database';
import { registersOf } from '@/lib/db/operation-repository';
import type { InterviewId } from '@/lib/domain/interview-id';
import { interviewState } from '@/lib/domain/interview-state';
import type { InterviewState } from '@/lib/domain/interview-state';

/** What is stored of an interview: what any page reads after a restart. */
export async function recorded(db: Database, id: InterviewId): Promise<InterviewState> {
  return interviewState(await registersOf(db, id));
}
