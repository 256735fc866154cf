import fc from 'fast-check';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import type { RecordRow, RecordRows } from '@/lib/domain/backup/backup';
import { forEachTable } from '@/lib/domain/backup/backup';
import { DebriefEvent } from '@/lib/domain/debrief/debrief-event';
import { applyToInterview } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import { LoopEvent } from '@/lib/domain/loop/loop-event';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Operation } from '@/lib/domain/operation';
import { OpeningId } from '@/lib/domain/opening/opening';
import { PlanId } from '@/lib/domain/opening/plan';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aKit, aLoop, anInterview, anInterviewer, NINE_O_CLOCK, uuid } from './builders';
import { aKitFile, anIssuedKit, anOpening, aPerson, aPlan } from './opening-builders';
import { someOperations } from './operation-arbitrary';

/** What differs between two generated profiles. */
const content = fc.record({
  interviews: fc.array(
    fc.record({ operations: someOperations, deleted: fc.boolean(), scorecard: fc.option(anyScorecard) }),
    { maxLength: 3 },
  ),
  loops: fc.array(
    fc.record({
      arrivals: fc.array(anyScorecard, { maxLength: 2 }),
      named: fc.boolean(),
      events: fc.nat({ max: 3 }),
      debriefed: fc.nat({ max: 3 }),
      typed: fc.dictionary(fc.constantFrom('reason', 'name', 'text'), fc.string({ unit: 'binary' })),
    }),
    { maxLength: 2 },
  ),
  openings: fc.nat({ max: 2 }),
  people: fc.nat({ max: 4 }),
  erased: fc.array(fc.uuid({ version: 4 }), { maxLength: 3 }),
  keys: fc.boolean(),
  later: fc.option(fc.jsonValue({ maxDepth: 2 }).map(asStored), { nil: undefined }),
});

/** Rows of all record tables as the product might hold them: every table is filled in some of them. */
export const someRecords: fc.Arbitrary<RecordRows> = content.map((made) => {
  const tables = forEachTable((): RecordRow[] => []);
  made.interviews.forEach(({ operations, deleted, scorecard }, n) => {
    const interview = interviewAfter(n, operations, deleted);
    tables.interviews.push(interview);
    tables.kits.push(aKit({ id: interview.kitId }));
    tables.operations.push(...operations.map((each) => ({ ...each, interviewId: interview.id })));
    if (!scorecard) return;
    const own = { ...scorecard, id: ScorecardId.parse(uuid(500 + n)), interview: interview.id };
    tables.scorecards.push({ ...own, hash: scorecardHash(own) });
  });
  made.loops.forEach(({ arrivals, named, events, debriefed, typed }, n) => {
    const loop = aLoop({ id: LoopId.parse(uuid(200 + n)), candidate: `C-${n}` });
    tables.loops.push(loop);
    if (named) tables.candidateNames.push({ loopId: loop.id, name: `Robin ${n}` });
    tables.arrivals.push(...byHash(arrivals).map((scorecard) => arrivalOf(loop.id, scorecard)));
    tables.loopEvents.push(...numbered(events).map((i) => loopEvent(loop.id, 1000 * n + i)));
    tables.debriefEvents.push(...numbered(debriefed).map((i) => debriefEvent(loop.id, 1000 * n + i)));
    tables.issuedKits.push(issuedKit(loop.id, n));
    if (Object.keys(typed).length > 0)
      tables.formDrafts.push({ loopId: loop.id, form: 'decide', values: typed });
  });
  for (const n of numbered(made.openings)) {
    const opening = anOpening({ id: OpeningId.parse(uuid(300 + n)), title: `Opening ${n}` });
    tables.openings.push(opening);
    tables.plans.push(aPlan({ id: PlanId.parse(uuid(400 + n)), openingId: opening.id }));
  }
  tables.people.push(...numbered(made.people).map((n) => aPerson(n, { self: n === 1 })));
  tables.tombstones.push(...[...new Set(made.erased)].map((id) => ({ id, erasedAt: NINE_O_CLOCK })));
  tables.settings.push({ key: 'interviewer', value: anInterviewer(1, 'Ada') });
  if (made.keys) tables.settings.push({ key: 'keys', value: { ...DEFAULT_KEY_MAP, keys: { next: 'x' } } });
  if (made.later !== undefined) tables.settings.push({ key: 'later', value: made.later });
  return forEachTable((table) => tables[table].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)));

  function nameOf(row: RecordRow): string {
    return JSON.stringify(row);
  }
});

function interviewAfter(n: number, operations: readonly Operation[], deleted: boolean): Interview {
  const row = anInterview({
    id: InterviewId.parse(uuid(100 + n)),
    kitId: KitId.parse(uuid(600 + n)),
    candidate: `C-${n}`,
    startedAt: null,
    deletedAt: deleted ? NINE_O_CLOCK : null,
  });
  return operations.reduce<Interview>(applyToInterview, row);
}

function byHash(scorecards: readonly Scorecard[]): readonly Scorecard[] {
  return [...new Map(scorecards.map((each) => [scorecardHash(each), each])).values()];
}

function arrivalOf(loopId: LoopId, scorecard: Scorecard): RecordRow {
  return { loopId, hash: scorecardHash(scorecard), scorecard, receivedAt: NINE_O_CLOCK, removedAt: null };
}

function issuedKit(loop: LoopId, n: number): RecordRow {
  const kit = aKit({ id: KitId.parse(uuid(700 + n)) });
  return anIssuedKit({ file: aKitFile({ loop, kit }) });
}

function loopEvent(loopId: LoopId, n: number): RecordRow {
  const reason = `Reason ${n}`;
  return LoopEvent.parse({
    id: uuid(10_000 + n),
    loopId,
    at: NINE_O_CLOCK + n,
    kind: 'candidate-withdrew',
    reason,
  });
}

function debriefEvent(loopId: LoopId, n: number): RecordRow {
  return DebriefEvent.parse({ id: uuid(20_000 + n), loopId, at: NINE_O_CLOCK + n, kind: 'opened' });
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** JSON writes minus zero as zero, and no reader takes the keys that reach a prototype. */
function asStored(value: unknown): unknown {
  const text = JSON.stringify(value);
  return /"(__proto__|constructor|prototype)"/.test(text) ? null : JSON.parse(text);
}
