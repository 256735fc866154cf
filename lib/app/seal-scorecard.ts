import { sealInterview } from '../db/interview-repository';
import { registersOf } from '../db/operation-repository';
import { scorecardById } from '../db/scorecard-repository';
import type { Interview } from '../domain/interview';
import { interviewState } from '../domain/interview-state';
import { sealScorecard as makeScorecard } from '../domain/scorecard';
import type { Scorecard } from '../domain/scorecard';
import { scorecardHash } from '../domain/scorecard-hash';
import { ScorecardId } from '../domain/scorecard-id';
import type { App } from './app';
import type { InterviewSession } from './interview-session';
import { currentInterviewer } from './interviewer';

/**
 * Seals the interview: writes out what is under way, makes the scorecard from what is stored, and stores both in one
 * transaction. From then on the interview does not change.
 * @throws IncompleteError while something is missing; nothing has changed then
 */
export function sealScorecard(session: InterviewSession): Promise<Scorecard> {
  const { app, interviewId } = session;
  return session.finish(async (counter) => {
    const { db } = app;
    const interview = await db.interviews.get(interviewId);
    const kit = interview && (await db.kits.get(interview.kitId));
    if (!interview || !kit) throw new Error('This interview is no longer in this browser.');
    const state = interviewState(await registersOf(db, interviewId));
    const at = app.now();
    const id = ScorecardId.parse(app.newId());
    const interviewer = await currentInterviewer(app);
    const amends = await amendedScorecard(app.db, interview);
    const scorecard = makeScorecard(interview, kit, state, { id, at, interviewer, amends });
    const operation = { field: 'sealed', of: '', value: id, counter, at } as const;
    await sealInterview(db, interview, { operation, scorecard, hash: scorecardHash(scorecard) });
    return scorecard;
  });
}

/** The scorecard that is being amended with its hash; null where the interview seals its first. */
async function amendedScorecard(db: App['db'], { scorecardId }: Interview) {
  const scorecard = scorecardId && (await scorecardById(db, scorecardId));
  return scorecard ? { scorecard, hash: scorecardHash(scorecard) } : null;
}
