import type { CaptureStatus } from '../capture/capture-queue';
import { CaptureQueue } from '../capture/capture-queue';
import { appendOperations, lastCounter, operationsOf } from '../db/operation-repository';
import type { InterviewId } from '../domain/interview';
import type { Change } from '../domain/operation';
import { nextUndo } from '../domain/undo';
import type { WriterLock } from '../platform/writer-lock';
import type { App } from './app';

/** Whether this page writes the interview, reads along, or does not know yet. */
export type SessionRole = 'opening' | 'writer' | 'reader';

export interface SessionState {
  readonly role: SessionRole;
  readonly status: CaptureStatus;
}

const NOTHING_CAPTURED: CaptureStatus = { savedAt: null, unsaved: [], failure: null };

/** One page's hold on a running interview: while it has the writer lock, its changes go out through a queue. */
export class InterviewSession {
  readonly interviewId: InterviewId;
  readonly app: App;
  readonly #lock: WriterLock;
  readonly #listeners = new Set<() => void>();
  #queue: CaptureQueue | null = null;
  /** Tells one grant of the lock from the next while the start of writing is under way. */
  #grant: symbol | null = null;
  #state: SessionState = { role: 'opening', status: NOTHING_CAPTURED };

  constructor(app: App, interviewId: InterviewId) {
    this.app = app;
    this.interviewId = interviewId;
    this.#lock = app.requestWriterLock(`evenhand-interview-${interviewId}`, {
      onGranted: () => void this.#startWriting(),
      onHandOver: async () => void (await this.#queue?.close()),
      onTaken: () => {
        this.#grant = null;
        this.#queue = null;
        this.#update({ role: 'reader' });
      },
    });
  }

  /** Role and status now. The same object until one of them changes. */
  readonly getState = (): SessionState => this.#state;

  /** Calls back at each change of role or status; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Captures one change. A page that only reads along has no way to call this: its controls are disabled. */
  capture(change: Change, undoes?: number): void {
    if (!this.#queue) throw new Error('This page only reads along. Take over here to write.');
    this.#queue.push(change, undoes);
  }

  /** Takes back the newest edit that is not yet taken back. Returns false where there is none. */
  async undo(): Promise<boolean> {
    await this.#queue?.flush();
    const undo = nextUndo(await operationsOf(this.app.db, this.interviewId));
    if (undo) this.capture(undo.change, undo.undoes);
    return undo !== null;
  }

  /**
   * Stops taking changes, waits until all are durable, and hands over the counter that the next operation has. When the
   * work fails, changes are taken again.
   */
  async finish<T>(work: (nextCounter: number) => Promise<T>): Promise<T> {
    const queue = this.#queue;
    if (!queue) throw new Error('This page only reads along. Take over here to write.');
    try {
      return await work((await queue.close()) + 1);
    } catch (error) {
      queue.reopen();
      throw error;
    }
  }

  /** Takes the interview over from the page that writes it. */
  takeOver(): void {
    this.#lock.takeOver();
  }

  /** Writes out what is left, then lets other pages write. */
  async close(): Promise<void> {
    await this.#queue?.close();
    this.#lock.release();
  }

  async #startWriting(): Promise<void> {
    const { db, now, schedule } = this.app;
    const grant = Symbol('grant');
    this.#grant = grant;
    const counter = await lastCounter(db, this.interviewId);
    if (this.#grant !== grant) return;
    const queue = new CaptureQueue({
      log: { append: (operations) => appendOperations(db, this.interviewId, operations) },
      lastCounter: counter,
      now,
      schedule,
    });
    this.#queue = queue;
    queue.subscribe(() => this.#update({ status: queue.status }));
    this.#update({ role: 'writer', status: queue.status });
  }

  #update(changed: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...changed };
    for (const listener of [...this.#listeners]) listener();
  }
}
