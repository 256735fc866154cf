import type { Database } from '../../db/database';
import type { Committed } from '../../db/record-changes';
import { forgetTouched, rowsAsTheyStand } from '../../db/record-rows';
import type { Canary, FileSizes } from '../../domain/storage/canary';
import type { RowChange } from '../../domain/storage/row-change';
import type { Standing } from '../../domain/storage/standing';
import type { StorageHealth } from '../../domain/storage/storage-health';
import type { SecondCopy, Written } from '../../journal/second-copy';
import type { CanaryPlace } from '../../platform/canary-place';
import type { Copies } from './copies';

/** What a keeper works with. */
export interface KeeperParts {
  readonly db: Database;
  readonly copy: SecondCopy;
  readonly canary: CanaryPlace;
  readonly schedule: (run: () => void, milliseconds: number) => void;
  /** Hears whenever the second copy or the canary begins or ceases to take what it is given. */
  readonly onState: (states: Partial<Pick<StorageHealth, 'secondCopy' | 'canary'>>) => void;
}

/** So long an interview's change waits for the journal, in milliseconds; then it goes to the database without. */
const PATIENCE = 400;
const FIRST_RETRY = 500;
const LONGEST_RETRY = 30_000;
/** Changes that are journalled at a time. */
const BATCH = 500;

/**
 * Keeps the second copy and the canary of one page abreast of its database: what a finished transaction changed goes to the
 * journal, then the canary hears how far both have come. What the journal cannot take is offered to it again.
 */
export class CopyKeeper implements Copies {
  readonly settled: Promise<void>;
  readonly #parts: KeeperParts;
  #settle: () => void = () => undefined;
  #waiting: Committed[] = [];
  #running: Promise<void> | null = null;
  #standing: Standing | null = null;
  #written: Written | null = null;
  #retryIn = FIRST_RETRY;
  #retrying = false;
  #absent = false;
  #mute = false;
  #handedOn = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
  }

  follow(): void {
    this.#parts.db.changes.subscribe((committed) => {
      this.#handedOn += 1;
      this.#waiting.push(committed);
      this.#run();
    });
  }

  markSettled(): void {
    this.#settle();
  }

  async journalFirst(changes: readonly RowChange[]): Promise<void> {
    if (this.#absent) return;
    const { copy, db, schedule } = this.#parts;
    const appended = copy.append(changes).then((written) => {
      this.#written = written;
      db.changes.expect(changes);
    });
    const late = new Promise<void>((resolve) => schedule(resolve, PATIENCE));
    try {
      await Promise.race([appended, late]);
    } catch (error) {
      this.#failed(error);
    }
    // An answer that comes too late changes nothing: the change is then in the journal twice.
    appended.catch((error: unknown) => this.#failed(error));
  }

  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  handedOn(): number {
    return this.#handedOn;
  }

  #run(): void {
    if (this.#retrying) return;
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = null;
      if (this.#waiting.length > 0) this.#run();
    });
  }

  async #catchUp(): Promise<void> {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#standing = taken.at(-1)?.standing ?? this.#standing;
    const behind = await this.#journal(taken);
    if (this.#standing) await this.#tellCanary(this.#standing, behind);
  }

  /** Returns how many changes the journal could not take. */
  async #journal(taken: readonly Committed[]): Promise<number> {
    const { db, onState } = this.#parts;
    const changes = taken.flatMap((committed) => committed.changes);
    if (changes.length === 0) return 0;
    try {
      const again = this.#retryIn !== FIRST_RETRY;
      await this.#append(again ? await rowsAsTheyStand(db, changes) : changes);
      if (again) onState({ secondCopy: 'sound' });
      this.#retryIn = FIRST_RETRY;
    } catch (error) {
      this.#failed(error);
      if (!this.#absent) {
        this.#waiting.unshift(...taken);
        this.#retry();
        return changes.length;
      }
    }
    const sequences = changes.map(({ sequence }) => sequence);
    // What could not be forgotten is journalled once more at the next start, which does no harm.
    await forgetTouched(db, sequences).catch(() => undefined);
    return 0;
  }

  /** A line for some hundred changes each: what a restore brings in is too much for one. */
  async #append(changes: readonly RowChange[]): Promise<void> {
    if (this.#absent) return;
    for (let start = 0; start < changes.length; start += BATCH)
      this.#written = await this.#parts.copy.append(changes.slice(start, start + BATCH));
  }

  async #tellCanary(standing: Standing, behind: number): Promise<void> {
    const written = this.#written;
    const own: FileSizes = written ? { [written.file]: written.bytes } : {};
    try {
      await this.#parts.canary.update((before) => furthest(before, { standing, files: own, behind }));
      if (this.#mute) this.#parts.onState({ canary: 'sound' });
      this.#mute = false;
    } catch {
      // It is told more with the next change; until then it lags behind, which is no trouble to either copy.
      this.#parts.onState({ canary: 'failing' });
      this.#mute = true;
    }
  }

  #failed(error: unknown): void {
    this.#absent ||= error instanceof Error && error.name === 'SecondCopyAbsentError';
    this.#parts.onState({ secondCopy: this.#absent ? 'absent' : 'failing' });
  }

  #retry(): void {
    this.#retrying = true;
    this.#parts.schedule(() => {
      this.#retrying = false;
      this.#run();
    }, this.#retryIn);
    this.#retryIn = Math.min(this.#retryIn * 2, LONGEST_RETRY);
  }
}

/** A canary that has come as far as the one before and as what is told now. Pages may tell out of turn. */
function furthest(before: Canary | null, now: Omit<Canary, 'format'>): Canary {
  const ahead = before !== null && before.standing.sequence > now.standing.sequence;
  return {
    format: 'evenhand-canary/1',
    standing: ahead ? before.standing : now.standing,
    files: { ...before?.files, ...now.files },
    behind: now.behind,
  };
}
