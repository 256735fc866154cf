import { Dexie } from 'dexie';
import type { Table, Transaction } from 'dexie';
import type { BankHeader, BankId } from '../domain/bank/bank';
import type { Competency } from '../domain/bank/competency';
import type { KitTemplate } from '../domain/bank/kit-template';
import type { Question } from '../domain/bank/question';
import type { ContentHash } from '../domain/content-hash';
import type { Interview } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import type { Kit, KitId } from '../domain/kit';
import type { DebriefEvent, DebriefEventId } from '../domain/debrief/debrief-event';
import type { Arrival } from '../domain/loop/arrival';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { CandidateName, Loop } from '../domain/loop/loop';
import type { LoopEvent, LoopEventId } from '../domain/loop/loop-event';
import type { LoopId } from '../domain/loop/loop-id';
import type { Opening, OpeningId } from '../domain/opening/opening';
import type { Person, PersonId } from '../domain/opening/person';
import type { Plan, PlanId } from '../domain/opening/plan';
import type { Operation } from '../domain/operation';
import type { Register } from '../domain/register';
import type { Scorecard } from '../domain/scorecard';
import type { ScorecardId } from '../domain/scorecard-id';
import type { Instant } from '../domain/schema';
import type { Migration } from './migrations/migration';
import { RELEASED } from './migrations/released';
import { schemaAfter } from './migrations/schema-version';
import type { UpgradeProgress } from './migrations/upgrade-rows';
import { upgradeRows } from './migrations/upgrade-rows';
import type { MarkRow, TouchedRow } from './marks';
import { RecordChanges } from './record-changes';
import type { Setting, SettingKey } from './settings';

/** A bank's header with the hash of the content that was seeded. */
export type BankRow = BankHeader & { readonly hash: ContentHash };
/** A record of a bank, with the bank it belongs to. */
export interface InBank<T extends { readonly id: string }> {
  readonly bankId: BankId;
  readonly id: T['id'];
  readonly record: T;
}
export type OperationRow = Operation & { readonly interviewId: InterviewId };
export type RegisterRow = Register & { readonly interviewId: InterviewId };
export type ScorecardRow = Scorecard & { readonly hash: ContentHash };
/** What remains of something erased: its random id, so that no copy brings it back. */
export interface Tombstone {
  readonly id: string;
  readonly erasedAt: Instant;
}
/** What is typed into a form of a loop and not recorded yet, by the names of its fields. */
export interface FormDraftRow {
  readonly loopId: LoopId;
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
}
/** A setting of this browser profile. */
export interface SettingRow<K extends SettingKey = SettingKey> {
  readonly key: K;
  readonly value: Setting<K>;
}

/** What interviews are listed, sorted and found by without being read. */
const INTERVIEW_INDEXES =
  'id, createdAt, scheduledAt, startedAt, endedAt, deletedAt, amendment.at, outcome.kind, scorecardId, loopId, candidate, received.issue.kit';

/** The one place of truth. Version 1 may change until a tagged version has shipped it; after that, migrations. */
export class Database extends Dexie {
  declare readonly banks: Table<BankRow, BankId>;
  declare readonly competencies: Table<InBank<Competency>, [BankId, string]>;
  declare readonly questions: Table<InBank<Question>, [BankId, string]>;
  declare readonly kitTemplates: Table<InBank<KitTemplate>, [BankId, string]>;
  declare readonly kits: Table<Kit, KitId>;
  declare readonly interviews: Table<Interview, InterviewId>;
  declare readonly operations: Table<OperationRow, [InterviewId, number]>;
  declare readonly registers: Table<RegisterRow, [InterviewId, string, string]>;
  declare readonly scorecards: Table<ScorecardRow, ScorecardId>;
  declare readonly loops: Table<Loop, LoopId>;
  declare readonly people: Table<Person, PersonId>;
  declare readonly openings: Table<Opening, OpeningId>;
  declare readonly plans: Table<Plan, PlanId>;
  declare readonly issuedKits: Table<IssuedKit, KitId>;
  declare readonly loopEvents: Table<LoopEvent, LoopEventId>;
  declare readonly debriefEvents: Table<DebriefEvent, DebriefEventId>;
  declare readonly formDrafts: Table<FormDraftRow, [LoopId, string]>;
  declare readonly candidateNames: Table<CandidateName, LoopId>;
  declare readonly arrivals: Table<Arrival, [LoopId, ContentHash]>;
  declare readonly settings: Table<SettingRow, SettingRow['key']>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly marks: Table<MarkRow, MarkRow['id']>;
  declare readonly touched: Table<TouchedRow, number>;

  /** Every change of a record, as it is made. */
  readonly changes = new RecordChanges();

  /** The number of the schema that it has once it is open. */
  readonly schema: number;
  /** Told how an upgrade comes on, while one does. */
  onUpgrade: (progress: UpgradeProgress) => void = () => undefined;

  /** @param migrations the steps to the schema that this database is to have; those released, but for tests */
  constructor(name = 'evenhand', migrations: readonly Migration[] = RELEASED) {
    // Strict: a write is reported as done when it has reached the disk, not the operating system's cache.
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(this.changes.middleware);
    this.version(1).stores({
      banks: 'id',
      competencies: '[bankId+id]',
      questions: '[bankId+id]',
      kitTemplates: '[bankId+id]',
      kits: 'id',
      // An index holds only the rows that have a value there: those of `deletedAt` are the deleted ones.
      interviews: INTERVIEW_INDEXES,
      operations: '[interviewId+counter]',
      registers: '[interviewId+field+of]',
      scorecards: 'id, interview',
      loops: 'id, createdAt, deletedAt, plan.openingId, plan.planId',
      people: 'id, deletedAt',
      openings: 'id, createdAt, deletedAt',
      plans: 'id, openingId',
      issuedKits: 'id, loopId',
      loopEvents: 'id, loopId',
      debriefEvents: 'id, loopId',
      formDrafts: '[loopId+form]',
      candidateNames: 'loopId',
      arrivals: '[loopId+hash], scorecard.id, removedAt',
      settings: 'key',
      tombstones: 'id',
      marks: 'id',
      touched: 'sequence',
    });
    this.schema = schemaAfter(migrations);
    for (const [index, step] of migrations.entries()) {
      const pending = [step, ...migrations.slice(index + 1)] as const;
      this.version(step.to)
        .stores(step.stores ?? {})
        .upgrade((transaction) => this.#upgrade(transaction, pending));
    }
  }

  /** Unnoted: an upgrade changes how the records are written down, not what they say, and the second copy follows by itself. */
  async #upgrade(transaction: Transaction, pending: readonly [Migration, ...Migration[]]): Promise<void> {
    const { mode } = this.changes;
    this.changes.mode = 'unnoted';
    try {
      await upgradeRows(transaction, pending, this.onUpgrade);
    } finally {
      this.changes.mode = mode;
    }
  }
}
