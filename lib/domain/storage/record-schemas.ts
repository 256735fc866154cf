import { ContentHash } from '../content-hash';
import { DebriefEvent } from '../debrief/debrief-event';
import { Interview } from '../interview';
import { InterviewId } from '../interview-id';
import { Kit } from '../kit';
import { Arrival } from '../loop/arrival';
import { IssuedKit } from '../loop/issued-kit';
import { CandidateName, Loop } from '../loop/loop';
import { LoopEvent } from '../loop/loop-event';
import { LoopId } from '../loop/loop-id';
import { Opening } from '../opening/opening';
import { Person } from '../opening/person';
import { Plan } from '../opening/plan';
import { Operation } from '../operation';
import { Instant, z } from '../schema';
import { Scorecard } from '../scorecard';
import { scorecardHash } from '../scorecard-hash';
import type { RecordTable } from './record-tables';
import { SETTING_VALUES } from './setting-values';

/** A scorecard as it was sealed here, with the hash that it is known by. */
const ScorecardRow = z.intersection(Scorecard, z.object({ hash: ContentHash })).check(({ value, issues }) => {
  const { hash, ...scorecard } = value;
  if (scorecardHash(scorecard) !== hash) issues.push(unfitting(hash));
});

/** A scorecard in a loop is found by its hash. */
const ArrivalRow = Arrival.check(({ value: { hash, scorecard }, issues }) => {
  if (scorecardHash(scorecard) !== hash) issues.push(unfitting(hash));
});

function unfitting(hash: ContentHash) {
  return { code: 'custom' as const, path: ['hash'], message: 'does not fit the scorecard', input: hash };
}

/** A setting whose key is not known here is some later version's, and is kept as it is. */
const SettingRow = z
  .object({ key: z.string().min(1).max(100), value: z.unknown() })
  .check(({ value: { key, value }, issues }) => {
    const known: Readonly<Record<string, z.ZodType>> = SETTING_VALUES;
    for (const issue of known[key]?.safeParse(value, { reportInput: true }).error?.issues ?? []) {
      issues.push({ code: 'custom', path: ['value', ...issue.path], message: issue.message, input: value });
    }
  });

/**
 * What the rows of each record table must look like. It says whether a row can be used; the row itself is then taken as it
 * is, so that nothing is lost which a schema does not name.
 */
export const RECORD_SCHEMAS: Readonly<Record<RecordTable, z.ZodType>> = {
  arrivals: ArrivalRow,
  candidateNames: CandidateName,
  debriefEvents: DebriefEvent,
  formDrafts: z.object({
    loopId: LoopId,
    form: z.string().max(200),
    values: z.record(z.string().max(200), z.string()),
  }),
  interviews: Interview,
  issuedKits: IssuedKit,
  kits: Kit,
  loopEvents: LoopEvent,
  loops: Loop,
  openings: Opening,
  operations: z.intersection(Operation, z.object({ interviewId: InterviewId })),
  people: Person,
  plans: Plan,
  scorecards: ScorecardRow,
  settings: SettingRow,
  tombstones: z.object({ id: z.string().min(1).max(200), erasedAt: Instant }),
};

/** The fields of each record table's primary key, as the database declares it; several where the key is a list. */
export const RECORD_KEYS: Readonly<Record<RecordTable, readonly [string, ...string[]]>> = {
  arrivals: ['loopId', 'hash'],
  candidateNames: ['loopId'],
  debriefEvents: ['id'],
  formDrafts: ['loopId', 'form'],
  interviews: ['id'],
  issuedKits: ['id'],
  kits: ['id'],
  loopEvents: ['id'],
  loops: ['id'],
  openings: ['id'],
  operations: ['interviewId', 'counter'],
  people: ['id'],
  plans: ['id'],
  scorecards: ['id'],
  settings: ['key'],
  tombstones: ['id'],
};

/** A row's primary key as `rowKey` takes it: a value, or a list of them. */
export function keyOfRow(table: RecordTable, row: Readonly<Record<string, unknown>>): unknown {
  const [first, ...others] = RECORD_KEYS[table];
  return others.length === 0 ? row[first] : [row[first], ...others.map((field) => row[field])];
}
