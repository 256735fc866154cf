import { addNote } from '@/lib/app/add-note';
import type { InterviewSession } from '@/lib/app/interview-session';
import { rate } from '@/lib/app/rate';
import { recommend } from '@/lib/app/recommend';
import { wrapUp } from '@/lib/app/wrap-up';
import { writeRationale } from '@/lib/app/write-rationale';
import type { Interview } from '@/lib/domain/interview';
import { kitCompetencies, kitQuestions } from '@/lib/domain/kit';
import type { Kit } from '@/lib/domain/kit';
import { aKit } from './builders';
import { openWriter } from './open-session';
import { storeInterview } from './stored-interview';
import type { TestApp } from './test-app';

/** An interview that lacks nothing but the seal: a note on each question, everything rated 3, a yes. */
export async function finishedSession(
  app: TestApp,
  overrides: Partial<Interview> = {},
  kit: Kit = aKit(),
): Promise<InterviewSession> {
  const interview = await storeInterview(app.db, overrides, kit);
  const session = await openWriter(app, interview.id);
  for (const place of kitQuestions(kit)) {
    app.advance(30_000);
    addNote(session, `+ heard on ${place.question.id}`, place);
  }
  wrapUp(session, interview);
  for (const competency of kitCompetencies(kit)) {
    rate(session, competency.id, 3);
    writeRationale(session, competency.id, `Why ${competency.title} is a 3.`);
  }
  recommend(session, 'yes');
  return session;
}
