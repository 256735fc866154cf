import { isContinuous, sameRegister } from '../domain/operation';
import type { Change, Operation } from '../domain/operation';
import type { Instant } from '../domain/schema';
import type { OperationLog } from './operation-log';

/** How much of what was captured is durable. */
export interface CaptureStatus {
  /** The instant of the last acknowledged write, be it of an earlier page; null before the first. */
  readonly savedAt: Instant | null;
  /** Operations not yet acknowledged, oldest first. */
  readonly unsaved: readonly Operation[];
  /** Why the last attempt failed; null while writes go through. */
  readonly failure: Error | null;
}

/** What an operation belongs to. */
type Ties = Pick<Operation, 'undoes' | 'action'>;

interface CaptureQueueOptions {
  readonly log: OperationLog;
  /** The last operation that the log holds; undefined for none. */
  readonly last: Pick<Operation, 'counter' | 'at'> | undefined;
  readonly now: () => Instant;
  /** Runs a function after so many milliseconds. */
  readonly schedule: (run: () => void, milliseconds: number) => void;
}

const FIRST_RETRY = 250;
const LONGEST_RETRY = 5000;
/** After so long without an answer the person is told that the writing is late: a full disk may never answer. */
const LATE = 800;
/** After so long without an answer the same batch is tried again, on a new connection. */
const GIVEN_UP = 5000;

/**
 * Takes the changes of one interview and writes them out in order: one batch is under way at a time, and the next
 * leaves when it is acknowledged. A batch that failed, or had no answer, stays in memory and is tried again until it is
 * written; what was tried once is never changed after, so that a late answer to the first attempt does no harm.
 */
export class CaptureQueue {
  readonly #options: CaptureQueueOptions;
  readonly #listeners = new Set<() => void>();
  #counter: number;
  #waiting: Operation[] = [];
  #underWay: readonly Operation[] = [];
  #status: CaptureStatus;
  /** The last counter that was tried to write. */
  #tried = 0;
  #retryIn = FIRST_RETRY;
  #retrying = false;
  /** Nothing has been written yet since an attempt failed. */
  #recovering = false;
  #closed = false;
  #abandoned = false;

  constructor(options: CaptureQueueOptions) {
    this.#options = options;
    this.#counter = options.last?.counter ?? 0;
    this.#status = { savedAt: options.last?.at ?? null, unsaved: [], failure: null };
  }

  /** What is saved and what is not, now. The same object until it changes. */
  get status(): CaptureStatus {
    return this.#status;
  }

  /** Calls back at each change of `status`; returns how to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Captures one change. It is in memory when this returns and on its way to the log.
   * @param ties what the change belongs to: the operation that it takes back, the action that it is part of
   * @returns the operation that it became
   * @throws Error after `close`
   */
  push(change: Change, ties: Ties = {}): Operation {
    if (this.#closed) throw new Error('This interview is no longer written from here.');
    const operation = this.#operation(change, ties);
    // Typing faster than the disk writes: only the newest state of the text has to leave.
    if (this.#waiting.at(-1)?.counter === operation.counter) this.#waiting.pop();
    this.#waiting.push(operation);
    this.#report();
    void this.#write();
    return operation;
  }

  /** Resolves once all that was pushed so far is durable. */
  async flush(): Promise<void> {
    while (this.#status.unsaved.length > 0) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  /** Refuses changes from now on, and resolves once those before are durable. Returns the last counter. */
  async close(): Promise<number> {
    this.#closed = true;
    await this.flush();
    return this.#counter;
  }

  /** Takes changes again after `close`, when what it was closed for did not come about. */
  reopen(): void {
    this.#closed = false;
  }

  /** Stops for good, with what is unsaved in `status` and the reason beside it: others write now. */
  abandon(reason: string): void {
    this.#closed = true;
    this.#abandoned = true;
    if (this.#status.unsaved.length > 0) this.#report({ failure: new Error(reason) });
  }

  #operation(change: Change, ties: Ties): Operation {
    const last = this.#waiting.at(-1);
    const continued =
      last && last.counter > this.#tried && isContinuous(change.field) && sameRegister(last, change);
    if (!continued) this.#counter += 1;
    const at = this.#options.now();
    return { ...change, counter: this.#counter, at, ...ties };
  }

  async #write(): Promise<void> {
    if (this.#underWay.length > 0 || this.#waiting.length === 0 || this.#retrying || this.#abandoned) return;
    this.#underWay = this.#waiting;
    this.#waiting = [];
    this.#tried = this.#underWay.at(-1)?.counter ?? this.#tried;
    try {
      await this.#answer(this.#options.log.append(this.#underWay));
      this.#underWay = [];
      this.#retryIn = FIRST_RETRY;
      this.#report({ savedAt: this.#options.now(), failure: this.#failureAfterSuccess() });
      void this.#write();
    } catch (error) {
      this.#putBack(error);
    }
  }

  /** What was typed while the retry was under way has to be written too before all is well again. */
  #failureAfterSuccess(): Error | null {
    const wellAgain = !this.#recovering || this.#waiting.length === 0;
    this.#recovering = false;
    return wellAgain ? null : this.#status.failure;
  }

  #putBack(error: unknown): void {
    this.#waiting = [...this.#underWay, ...this.#waiting];
    this.#underWay = [];
    if (this.#abandoned) return;
    this.#recovering = true;
    this.#report({ failure: error instanceof Error ? error : new Error(String(error)) });
    this.#retry();
  }

  /** Waits for the log: says so when it is late, and gives up on it when it does not answer at all. */
  #answer(append: Promise<void>): Promise<void> {
    const { schedule } = this.#options;
    return new Promise((resolve, reject) => {
      let answered = false;
      const settle = () => {
        answered = true;
      };
      append.then(resolve, reject).finally(settle);
      const giveUp = () => {
        if (!answered) reject(new Error('The disk did not answer.'));
      };
      const late = () => {
        if (answered) return;
        if (!this.#abandoned) this.#report({ failure: new Error('The disk does not answer.') });
        schedule(giveUp, GIVEN_UP - LATE);
      };
      schedule(late, LATE);
    });
  }

  #retry(): void {
    this.#retrying = true;
    this.#options.schedule(() => {
      this.#retrying = false;
      void this.#reconnected().then(() => this.#write());
    }, this.#retryIn);
    this.#retryIn = Math.min(this.#retryIn * 2, LONGEST_RETRY);
  }

  async #reconnected(): Promise<void> {
    try {
      await this.#options.log.reconnect();
    } catch {
      // The attempt that follows fails too, and says why.
    }
  }

  #report(changed: Partial<CaptureStatus> = {}): void {
    this.#status = { ...this.#status, ...changed, unsaved: [...this.#underWay, ...this.#waiting] };
    for (const listener of [...this.#listeners]) listener();
  }
}
