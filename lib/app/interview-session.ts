import type { CaptureStatus } from '../capture/capture-queue';
import { CaptureQueue } from '../capture/capture-queue';
import { lastOperation, operationsOf, registersOf } from '../db/operation-repository';
import type { InterviewId } from '../domain/interview-id';
import { interviewLock } from '../domain/interview-lock';
import { EMPTY_DRAFT } from '../domain/draft';
import type { Draft } from '../domain/draft';
import type { Change, Operation } from '../domain/operation';
import { sameRegister } from '../domain/operation';
import type { Register } from '../domain/register';
import { setRegister } from '../domain/register';
import { nextUndo } from '../domain/undo';
import type { WriterLock } from '../platform/writer-lock';
import type { App } from './app';
import { flushBefore } from './storage/flush-before';
import { interviewLog } from './storage/interview-log';

/** Whether this page writes the interview, reads along, or does not know yet. */
export type SessionRole = 'opening' | 'writer' | 'reader';

export interface SessionState {
  readonly role: SessionRole;
  readonly status: CaptureStatus;
}

/** Fields that only the controls read which write them. */
const APART: ReadonlySet<Change['field']> = new Set(['facts', 'handover-in', 'handover-out', 'scroll']);

const NOTHING_CAPTURED: CaptureStatus = { savedAt: null, unsaved: [], failure: null };

/** One page's hold on a running interview: while it has the writer lock, its changes go out through a queue. */
export class InterviewSession {
  readonly app: App;
  readonly interviewId: InterviewId;
  readonly #listeners = new Set<() => void>();
  #lock: WriterLock | null = null;
  #queue: CaptureQueue | null = null;
  #unhold: () => void = () => undefined;
  #captured: readonly Register[] = [];
  #draft = EMPTY_DRAFT;
  #undone: Promise<boolean> = Promise.resolve(false);
  #state: SessionState = { role: 'opening', status: NOTHING_CAPTURED };

  constructor(app: App, interviewId: InterviewId) {
    this.app = app;
    this.interviewId = interviewId;
  }

  /**
   * Gets in line to write, once what earlier pages left is in order; where nothing may be written, it never does. Returns
   * how to stop: what is captured is written out, then other pages may write.
   */
  open(): () => void {
    let lock: WriterLock | null = null;
    let over = false;
    void this.app.copies.settled.then(() => {
      if (!over && this.app.db.changes.mode !== 'refused') lock = this.#getInLine();
    });
    return () => {
      over = true;
      if (lock) void this.#stop(lock);
    };
  }

  /** Role and status now. The same object until one of them changes. */
  readonly getState = (): SessionState => this.#state;

  /** The registers that this page has set, those left out that are read apart. The same array until one changes. */
  readonly getCaptured = (): readonly Register[] => this.#captured;

  /** The note being typed as this page, while it writes, last captured it; before that, as it found it stored. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Calls back at each change of what `getState` and `getCaptured` return; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Captures one change.
   * @throws Error where this page only reads along; its controls are disabled then
   */
  capture(change: Change): void {
    this.#push(change, {});
  }

  /** Captures several changes as one action: they are undone together. Throws as `capture` does. */
  captureAll(changes: readonly Change[]): void {
    let action: number | undefined;
    for (const change of changes) {
      const { counter } = this.#push(change, action === undefined ? {} : { action });
      action ??= counter;
    }
  }

  /** Takes back the newest action that is not yet taken back. Returns false where there is none. */
  undo(): Promise<boolean> {
    // One after the other: two at once would both find the same edit to take back.
    const next = () => this.#undoNewest();
    this.#undone = this.#undone.then(next, next);
    return this.#undone;
  }

  /**
   * Stops taking changes, waits until all are durable, and does the work with the counter that the next operation has.
   * Then changes are taken again, whether the work was done or failed.
   */
  async finish<T>(work: (nextCounter: number) => Promise<T>): Promise<T> {
    const queue = this.#writing();
    try {
      const result = await work((await queue.close()) + 1);
      if (this.#lock) await this.#startWriting(this.#lock);
      return result;
    } catch (error) {
      queue.reopen();
      throw error;
    }
  }

  /** Takes the interview over from the page that writes it. */
  takeOver(): void {
    this.#lock?.takeOver();
  }

  #getInLine(): WriterLock {
    const lock = this.app.requestWriterLock(interviewLock(this.interviewId), {
      onGranted: () => void this.#startWriting(lock),
      onHandOver: async () => {
        if (this.#queue) await this.#writeOut(this.#queue);
      },
      onTaken: () => {
        this.#queue?.abandon('Another window took over before this was saved.');
        this.#letGo();
        this.#update({ role: 'reader' });
      },
    });
    this.#lock = lock;
    return lock;
  }

  #push(change: Change, ties: Pick<Operation, 'undoes' | 'action'>): Operation {
    const operation = this.#writing().push(change, ties);
    if (operation.field === 'draft') {
      this.#draft = operation.value;
      return operation;
    }
    // What is read apart need not wake those who read the state.
    if (APART.has(operation.field)) return operation;
    const before = this.#captured.find((each) => sameRegister(each, operation));
    const register = setRegister(before, operation);
    this.#captured = [...this.#captured.filter((each) => !sameRegister(each, register)), register];
    this.#notify();
    return operation;
  }

  async #undoNewest(): Promise<boolean> {
    await this.#writing().flush();
    const undos = nextUndo(await operationsOf(this.app.db, this.interviewId));
    for (const { change, undoes } of undos) this.#push(change, { undoes });
    return undos.length > 0;
  }

  #writing(): CaptureQueue {
    if (!this.#queue) throw new Error('This page only reads along. Take over here to write.');
    return this.#queue;
  }

  async #startWriting(lock: WriterLock): Promise<void> {
    const { db, now, schedule } = this.app;
    const [draft] = await registersOf(db, this.interviewId, 'draft');
    const queue = new CaptureQueue({
      log: await interviewLog(this.app, this.interviewId),
      last: await lastOperation(db, this.interviewId),
      now,
      schedule,
    });
    if (this.#lock !== lock || !lock.isHeld()) return;
    this.#letGo();
    this.#queue = queue;
    this.#draft = draft?.value ?? EMPTY_DRAFT;
    const isStored = () => queue.status.unsaved.length === 0;
    this.#unhold = flushBefore({ flush: () => this.#writeOut(queue), isStored });
    queue.subscribe(() => this.#update({ status: queue.status }));
    this.#update({ role: 'writer', status: queue.status });
  }

  /** Takes no more changes and writes out those that there are, for others to go on. */
  async #writeOut(queue: CaptureQueue): Promise<void> {
    // In this very task: no key that is pressed from now on may find a field that takes it.
    this.#update({ role: 'reader' });
    await queue.close();
  }

  async #stop(lock: WriterLock): Promise<void> {
    await this.#queue?.close();
    lock.release();
    if (this.#lock !== lock) return;
    this.#lock = null;
    this.#letGo();
  }

  #letGo(): void {
    this.#queue = null;
    this.#unhold();
  }

  #update(changed: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...changed };
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
