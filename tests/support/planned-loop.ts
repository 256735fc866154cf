import { createLoops } from '@/lib/app/create-loops';
import { issueKit } from '@/lib/app/issue-kit';
import { readPlannedLoop } from '@/lib/app/planned-loop';
import { sendKit } from '@/lib/app/send-kit';
import { putBank } from '@/lib/db/bank-repository';
import { addOpening } from '@/lib/db/opening-repository';
import { putPerson } from '@/lib/db/person-repository';
import { contentHash } from '@/lib/domain/content-hash';
import { InterviewId } from '@/lib/domain/interview-id';
import type { IssuedKit } from '@/lib/domain/loop/issued-kit';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Plan, SeatId } from '@/lib/domain/opening/plan';
import type { Scorecard } from '@/lib/domain/scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { aBank, anInterviewer, aScorecard, NINE_O_CLOCK, uuid } from './builders';
import { anOpening, aPerson, aPlan, aSeat } from './opening-builders';
import { createTestApp } from './test-app';
import type { TestApp } from './test-app';

/** When the scorecards of the stored loops are to be in. */
export const DUE = NINE_O_CLOCK + 24 * 60 * 60_000;

/** Seats 1 and 2 rate; the person of seat 3 shadows. */
export const SEATS = [aSeat(1, ['monitoring']), aSeat(2, ['latency']), aSeat(3, ['latency'])] as const;
export const [FIRST, SECOND] = [SEATS[0].id, SEATS[1].id];

/** A lead's browser with a bank, four people, an opening, its plan and loops of candidates C-1, C-2 … by it. */
export interface LeadBrowser {
  readonly app: TestApp;
  readonly plan: Plan;
  readonly loops: readonly Loop[];
  /** The first of them. */
  readonly loop: Loop;
}

/** Stores all of that. */
export async function leadBrowser(candidates = 1): Promise<LeadBrowser> {
  const app = createTestApp();
  const { db } = app;
  await putBank(db, aBank(), contentHash(aBank()));
  for (const n of [1, 2, 3, 4]) await putPerson(db, aPerson(n, { shadowing: n === 3, self: n === 1 }));
  const plan = aPlan({ seats: [...SEATS] });
  await addOpening(db, anOpening(), plan);
  const listed = Array.from({ length: candidates }, (_, i) => ({ label: `C-${i + 1}`, name: null }));
  const loops = await createLoops(app, anOpening(), plan, listed, DUE);
  const [loop] = loops;
  if (!loop) throw new Error('One loop at least is asked for');
  return { app, plan, loops, loop };
}

/** Makes the kit of a seat and sends it as a file. */
export async function sendTo(app: TestApp, loop: Loop, seat: SeatId): Promise<IssuedKit> {
  const kit = await issueKit(app, { loopId: loop.id, seat, handover: '' });
  return sendKit(app, kit.id, 'file');
}

/** Where a stored loop stands now. */
export async function standingOf(app: TestApp, loop: Loop) {
  return (await readPlannedLoop(app, loop.id)).standing;
}

/** The first scorecard of interview `n`, made with a kit. */
export function scorecardWith(
  { file }: Pick<IssuedKit, 'file'>,
  n: number,
  overrides: Partial<Scorecard> = {},
): Scorecard {
  return aScorecard(n, {
    id: ScorecardId.parse(uuid(1000 + n)),
    interview: InterviewId.parse(uuid(1000 + n)),
    interviewer: anInterviewer(n, file.interviewer.name),
    issue: { kit: file.kit.id, hash: file.hash, secret: file.secret },
    kit: file.kit,
    ratings: file.kit.parts.map(({ competency }) => ({
      competency: competency.id,
      rating: 3,
      rationale: '',
    })),
    ...overrides,
  });
}
