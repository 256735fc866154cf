import { readSetting, writeSetting } from '../db/settings-repository';
import { Interviewer, InterviewerId, UNNAMED_INTERVIEWER } from '../domain/interviewer';
import type { App } from './app';

/** Who interviews in this browser profile. The first call makes them an id, which stays for ever. */
export function currentInterviewer({ db, newId }: Pick<App, 'db' | 'newId'>): Promise<Interviewer> {
  return db.transaction('rw', db.settings, async () => {
    const known = await readSetting(db, 'interviewer');
    if (known) return known;
    const interviewer = { id: InterviewerId.parse(newId()), name: UNNAMED_INTERVIEWER };
    await writeSetting(db, 'interviewer', interviewer);
    return interviewer;
  });
}

/**
 * Gives the interviewer a name; scorecards sealed from now on carry it. One transaction, so that a scorecard sealed right
 * after it reads the new name.
 * @throws Error in words for the person where the name cannot be taken
 */
export function nameInterviewer(app: Pick<App, 'db' | 'newId'>, name: string): Promise<void> {
  return app.db.transaction('rw', app.db.settings, async () => {
    const { id } = await currentInterviewer(app);
    const named = Interviewer.safeParse({ id, name: name.trim() || UNNAMED_INTERVIEWER });
    if (!named.success)
      throw new Error('This name cannot be kept: use at most 200 characters, all on one line.');
    await writeSetting(app.db, 'interviewer', named.data);
  });
}

/** Whoever interviews here, under a name that somebody else has for them while they gave none themselves. */
export async function interviewerNamed(app: Pick<App, 'db' | 'newId'>, name: string): Promise<Interviewer> {
  const interviewer = await currentInterviewer(app);
  if (interviewer.name !== UNNAMED_INTERVIEWER) return interviewer;
  await nameInterviewer(app, name);
  return currentInterviewer(app);
}
